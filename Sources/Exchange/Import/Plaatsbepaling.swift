// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Woningbouw

/// Derives in which provincies locaties and gebieden lie, and compares that with what was given.
struct Plaatsbepaling {
    /// Common area in m² that a shared border may have by the inaccuracy of outlines: 1 hectare.
    private static let tolerantie = 10_000.0

    let catalogus: any Catalogus

    /// Fills in provincies that were not given, in their official spelling, and reports contradictions.
    func vulAan(_ gelezen: inout Ingelezen) async throws {
        switch gelezen.inhoud {
        case .locaties(var locaties):
            try await vulAan(&locaties, \.vorm, \.provincies, &gelezen)
            gelezen.inhoud = .locaties(locaties)
        case .woningbouwgebieden(var gebieden):
            try await vulAan(&gebieden, \.vorm, \.provincies, &gelezen)
            gelezen.inhoud = .woningbouwgebieden(gebieden)
        case .provincies, .gemeenten:
            return
        }
    }

    private func vulAan<Object: Identifiable>(
        _ objecten: inout [Object], _ vorm: KeyPath<Object, Vorm>, _ veld: WritableKeyPath<Object, [String]>,
        _ gelezen: inout Ingelezen
    ) async throws where Object.ID == String {
        let provincies = try await catalogus.provincies()
        guard !provincies.isEmpty else { return }
        let zoeker = Naamzoeker(soort: "provincie", namen: provincies.map(\.naam))
        let afgeleid = try afgeleideProvincies(objecten.map { $0[keyPath: vorm] }, provincies)
        for index in objecten.indices {
            let id = objecten[index].id
            do throws(OnbekendeNaam) {
                var gegeven: [String] = []
                for naam in objecten[index][keyPath: veld] { gegeven.append(try zoeker.officieel(naam)) }
                objecten[index][keyPath: veld] = gegeven.isEmpty ? afgeleid[index] : gegeven
                if !gegeven.isEmpty, Set(gegeven) != Set(afgeleid[index]) {
                    gelezen.meldingen.append(
                        "\(id): the file says \(gegeven.joined(separator: ", ")), its outline lies in "
                            + (afgeleid[index].isEmpty ? "no provincie" : afgeleid[index].joined(separator: ", ")))
                }
            } catch {
                gelezen.gebreken.append(Gebrek(volgnummer: index + 1, regel: nil, naam: id, reden: error.description))
            }
        }
    }

    /// For each shape the names of the provincies in which it lies, in the order of their codes.
    private func afgeleideProvincies(_ vormen: [Vorm], _ provincies: [Provincie]) throws -> [[String]] {
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
