// SPDX-License-Identifier: EUPL-1.2

import Geometry
public import Woningbouw

/// Derives in which provincies locaties and gebieden lie, and compares that with what was given.
public struct Plaatsbepaling: Sendable {
    /// What is to be told of an object.
    public enum Uitkomst: Hashable, Sendable {
        /// It names a provincie that does not exist.
        case onbekend(OnbekendeNaam)
        /// It names other provincies than its outline lies in, which may be right: the outline can be indicative.
        case tegenspraak(gegeven: [String], afgeleid: [String])
    }

    /// Common area in m² that a shared border may have by the inaccuracy of outlines: 1 hectare.
    private static let tolerantie = 10_000.0

    private let provincies: [Provincie]
    private let zoeker: Naamzoeker

    /// By these provincies; without any, nothing is derived or compared.
    public init(_ provincies: [Provincie]) {
        self.provincies = provincies
        zoeker = Naamzoeker(soort: "provincie", namen: provincies.map(\.naam))
    }

    /// Fills in provincies that were not given, in their official spelling, and reports contradictions with the index
    /// of the object.
    func vulAan<Object: Uitwisselbaar>(_ objecten: inout [Object], _ meld: (Int, Uitkomst) -> Void) throws {
        guard let veld = Object.provincieveld, !provincies.isEmpty, !objecten.isEmpty else { return }
        let afgeleid = try afgeleideProvincies(objecten.map(\.vorm))
        for index in objecten.indices {
            do throws(OnbekendeNaam) {
                var gegeven: [String] = []
                for naam in objecten[index][keyPath: veld] { gegeven.append(try zoeker.officieel(naam)) }
                objecten[index][keyPath: veld] = gegeven.isEmpty ? afgeleid[index] : gegeven
                if !gegeven.isEmpty, Set(gegeven) != Set(afgeleid[index]) {
                    meld(index, .tegenspraak(gegeven: gegeven, afgeleid: afgeleid[index]))
                }
            } catch {
                meld(index, .onbekend(error))
            }
        }
    }

    /// Fills in the provincies of one object when it gives none, and tells what does not fit.
    public func vulAan(_ object: inout Laagobject) throws -> Uitkomst? {
        switch object {
        case .locatie(let locatie):
            let (aangevuld, uitkomst) = try aangevuld(locatie)
            object = .locatie(aangevuld)
            return uitkomst
        case .woningbouwgebied(let gebied):
            let (aangevuld, uitkomst) = try aangevuld(gebied)
            object = .woningbouwgebied(aangevuld)
            return uitkomst
        case .provincie, .gemeente: return nil
        }
    }

    private func aangevuld<Object: Uitwisselbaar>(_ object: Object) throws -> (Object, Uitkomst?) {
        var objecten = [object]
        var uitkomst: Uitkomst?
        try vulAan(&objecten) { uitkomst = $1 }
        return (objecten[0], uitkomst)
    }

    /// For each shape the names of the provincies in which it lies, in the order of their codes.
    private func afgeleideProvincies(_ vormen: [Vorm]) throws -> [[String]] {
        var resultaat = [[String]](repeating: [], count: vormen.count)
        let vlakken = vormen.map { $0.vlak ?? MultiPolygon([]) }
        for paar in try OverlapJoin.pairs(vlakken, provincies.map(\.vlak))
        where paar.area > min(Self.tolerantie, vlakken[paar.first].area / 2) {
            resultaat[paar.first].append(provincies[paar.second].naam)
        }
        for (index, vorm) in vormen.enumerated() {
            guard case .plaats(let punten) = vorm else { continue }
            for provincie in provincies where try punten.contains(where: { try provincie.vlak.covers($0) }) {
                resultaat[index].append(provincie.naam)
            }
        }
        return resultaat
    }
}
