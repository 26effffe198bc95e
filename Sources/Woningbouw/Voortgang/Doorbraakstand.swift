// SPDX-License-Identifier: EUPL-1.2

/// The breakthroughs against the target.
public struct Doorbraakstand: Hashable, Sendable {
    /// A breakthrough with its locatie.
    public struct Regel: Hashable, Sendable {
        /// The locatie.
        public let locatie: Locatieverwijzing
        /// What was reached.
        public let doorbraak: Doorbraak
        /// The year for which it counts; nil when it is not certain that it came after the letter.
        public let teltIn: Int?
    }

    /// On how many locaties there were breakthroughs in a year.
    public struct Jaar: Hashable, Sendable {
        /// The year.
        public let jaar: Int
        /// How many locaties.
        public let locaties: Int
    }

    /// All breakthroughs, the earliest first.
    public let regels: [Regel]
    /// The years from that of the target to that of the peildatum.
    public let jaren: [Jaar]

    /// The breakthroughs of locaties as they are on the peildatum.
    public init(_ locaties: [Locatie], peildatum: Datum) {
        let regels = locaties.flatMap { locatie in
            locatie.agenda.doorbraken.map {
                Regel(locatie: Locatieverwijzing(locatie), doorbraak: $0, teltIn: Self.jaar($0))
            }
        }
        .sorted {
            ($0.doorbraak.datum, $0.locatie, $0.doorbraak.soort.rawValue, $0.doorbraak.resultaat)
                < ($1.doorbraak.datum, $1.locatie, $1.doorbraak.soort.rawValue, $1.doorbraak.resultaat)
        }
        self.regels = regels
        jaren = (Doel.jaar...max(Doel.jaar, peildatum.jaar)).map { jaar in
            Jaar(jaar: jaar, locaties: Set(regels.filter { $0.teltIn == jaar }.map(\.locatie)).count)
        }
    }

    private static func jaar(_ doorbraak: Doorbraak) -> Int? {
        guard let vroegst = doorbraak.vroegst, vroegst > Brief.datum else { return nil }
        return doorbraak.datum.jaar
    }

    /// On how many locaties there were breakthroughs in the year of the target.
    public var inDoeljaar: Int { jaren.first { $0.jaar == Doel.jaar }?.locaties ?? 0 }
}
