// SPDX-License-Identifier: EUPL-1.2

/// Which locaties are stuck in something.
public struct Knelpuntstand: Hashable, Sendable {
    /// In what.
    public let soort: Knelpunt.Soort
    /// The locaties with since when, by number.
    public let locaties: [Regel]

    /// A locatie that is stuck.
    public struct Regel: Hashable, Sendable {
        /// The locatie.
        public let locatie: Locatieverwijzing
        /// The day from which it is known.
        public let vanaf: Datum
    }

    /// The knelpunten of locaties as they are on one day, in the order of the list.
    public static func alle(_ locaties: [Locatie]) -> [Knelpuntstand] {
        Knelpunt.Soort.allCases.compactMap { soort in
            let regels = locaties.flatMap { locatie in
                locatie.agenda.knelpunten.filter { $0.soort == soort }.map {
                    Regel(locatie: Locatieverwijzing(locatie), vanaf: $0.vermelding.vanaf)
                }
            }
            .sorted { ($0.locatie, $0.vanaf) < ($1.locatie, $1.vanaf) }
            return regels.isEmpty ? nil : Knelpuntstand(soort: soort, locaties: regels)
        }
    }
}
