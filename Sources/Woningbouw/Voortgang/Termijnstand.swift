// SPDX-License-Identifier: EUPL-1.2

/// How a termijn stands on the peildatum.
public struct Termijnstand: Hashable, Sendable {
    /// Where it stands.
    public enum Stand: Hashable, Sendable {
        /// It is open and its day has passed, so many days ago.
        case verlopen(dagen: Int)
        /// It is open and due within ``Doel/termijndagen`` days, in so many days.
        case binnenkort(dagen: Int)
        /// It is open and due later, in so many days.
        case later(dagen: Int)
        /// It was met, so many days after its day; 0 or less is in time.
        case gehaald(dagen: Int)
    }

    /// The locatie.
    public let locatie: Locatieverwijzing
    /// The termijn as it is planned on the peildatum.
    public let termijn: Termijn
    /// The day of the first plan, when it was moved since.
    public let eerstGepland: Datum?
    /// Where it stands.
    public let stand: Stand

    /// The termijnen of a locatie with its whole agenda, on a day.
    public static func alle(_ locatie: Locatie, op peildatum: Datum) -> [Termijnstand] {
        let bekend = locatie.agenda.termijnen.bekend(op: peildatum)
        return locatie.agenda.termijnen.geldig(op: peildatum).map { termijn in
            let eerste = bekend.filter { $0.id == termijn.id }.min { $0.vermelding.vanaf < $1.vermelding.vanaf }
            return Termijnstand(
                locatie: Locatieverwijzing(locatie), termijn: termijn,
                eerstGepland: eerste.flatMap { $0.gepland == termijn.gepland ? nil : $0.gepland },
                stand: stand(termijn, op: peildatum))
        }
    }

    private static func stand(_ termijn: Termijn, op peildatum: Datum) -> Stand {
        if let gehaald = termijn.gehaald { return .gehaald(dagen: gehaald.dagen(na: termijn.gepland)) }
        let rest = termijn.gepland.dagen(na: peildatum)
        if rest < 0 { return .verlopen(dagen: -rest) }
        return rest <= Doel.termijndagen ? .binnenkort(dagen: rest) : .later(dagen: rest)
    }

    /// Whether its day has passed and it is open.
    public var isVerlopen: Bool { if case .verlopen = stand { true } else { false } }

    /// Whether it was met.
    public var isGehaald: Bool { if case .gehaald = stand { true } else { false } }

    /// Whether it was met on its day or before.
    public var isOpTijd: Bool { if case .gehaald(let dagen) = stand { dagen <= 0 } else { false } }

    /// Whether it is due soon.
    public var isBinnenkort: Bool { if case .binnenkort = stand { true } else { false } }
}

extension Locatie {
    /// Whether a termijn that holds on the day has passed and is open.
    public func isTeLaat(op peildatum: Datum) -> Bool {
        Termijnstand.alle(self, op: peildatum).contains(where: \.isVerlopen)
    }
}
