// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

/// Ids and names of locaties as people type them.
enum Locatienaam {
    /// The locatie of an id or a name.
    static func locatie(_ naam: String, in catalogus: any Catalogus) async throws -> Locatie {
        if case .locatie(let locatie) = try await catalogus.object(naam, in: .locaties) { return locatie }
        let locaties = try await catalogus.locaties()
        let officieel = try Naamzoeker(soort: "locatie", namen: Array(Set(locaties.map(\.naam)))).officieel(naam)
        let gevonden = locaties.filter { $0.naam == officieel }
        guard gevonden.count == 1 else {
            throw UsageError(
                "there are several locaties '\(officieel)': give the id, \(gevonden.map(\.id).joined(separator: " or "))"
            )
        }
        return gevonden[0]
    }
}
