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
    private let vlakken: OverlapIndex

    /// By these provincies; without any, nothing is derived or compared.
    public init(_ provincies: [Provincie]) {
        self.provincies = provincies
        zoeker = Naamzoeker(soort: "provincie", namen: provincies.map(\.naam))
        vlakken = OverlapIndex(provincies.map(\.vlak))
    }

    /// Fills in provincies that were not given, in their official spelling, and tells what does not fit.
    /// - Parameter object: With a valid outline.
    func vulAan<Object: Uitwisselbaar>(_ object: inout Object) throws -> Uitkomst? {
        guard let veld = Object.provincieveld, !provincies.isEmpty else { return nil }
        let afgeleid = try afgeleideProvincies(object.vorm)
        var gegeven: [String] = []
        do throws(OnbekendeNaam) {
            for naam in object[keyPath: veld] { gegeven.append(try zoeker.officieel(naam)) }
        } catch {
            return .onbekend(error)
        }
        object[keyPath: veld] = gegeven.isEmpty ? afgeleid : gegeven
        guard !gegeven.isEmpty, Set(gegeven) != Set(afgeleid) else { return nil }
        return .tegenspraak(gegeven: gegeven, afgeleid: afgeleid)
    }

    /// Fills in the provincies of one object when it gives none, and tells what does not fit.
    public func vulAan(_ object: inout Laagobject) throws -> Uitkomst? {
        switch object {
        case .locatie(var locatie):
            defer { object = .locatie(locatie) }
            return try vulAan(&locatie)
        case .woningbouwgebied(var gebied):
            defer { object = .woningbouwgebied(gebied) }
            return try vulAan(&gebied)
        case .provincie, .gemeente: return nil
        }
    }

    /// The names of the provincies in which something lies, in the order of their codes.
    private func afgeleideProvincies(_ vorm: Vorm) throws -> [String] {
        switch vorm {
        case .vlak(let vlak):
            let genoeg = min(Self.tolerantie, vlak.area / 2)
            return try vlakken.common(with: vlak, assumingValid: true).filter { $0.area > genoeg }
                .map { provincies[$0.position].naam }
        case .plaats(let punten):
            return try provincies.filter { try punten.contains(where: $0.vlak.covers) }.map(\.naam)
        }
    }
}
