// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Woningbouw

/// Derives in which provincies locaties and gebieden lie, and compares that with what was given.
struct Plaatsbepaling {
    /// What is to be told of an object.
    enum Uitkomst {
        /// It cannot be imported.
        case gebrek(String)
        /// Something for the user to know.
        case melding(String)
    }

    /// Common area in m² that a shared border may have by the inaccuracy of outlines: 1 hectare.
    private static let tolerantie = 10_000.0

    private let provincies: [Provincie]
    private let zoeker: Naamzoeker

    init(_ provincies: [Provincie]) {
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
                    meld(index, .melding(Self.tegenspraak(objecten[index].id, gegeven, afgeleid[index])))
                }
            } catch {
                meld(index, .gebrek(error.description))
            }
        }
    }

    private static func tegenspraak(_ id: String, _ gegeven: [String], _ afgeleid: [String]) -> String {
        "\(id): the file says \(gegeven.joined(separator: ", ")), its outline lies in "
            + (afgeleid.isEmpty ? "no provincie" : afgeleid.joined(separator: ", "))
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
