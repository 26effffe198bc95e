// SPDX-License-Identifier: EUPL-1.2

/// A calendar date without time or zone, as in a *peildatum* (reference date) or a designation.
public struct Datum: Hashable, Sendable {
    /// The year, 1 to 9999.
    public let jaar: Int
    /// The month, 1 to 12.
    public let maand: Int
    /// The day of the month, from 1.
    public let dag: Int

    /// A date of the proleptic Gregorian calendar, nil when there is no such day.
    public init?(jaar: Int, maand: Int, dag: Int) {
        guard (1...9999).contains(jaar), (1...12).contains(maand), dag >= 1, dag <= Self.dagen(jaar, maand) else {
            return nil
        }
        self.init(bestaandJaar: jaar, maand: maand, dag: dag)
    }

    /// A date that is known to exist.
    init(bestaandJaar jaar: Int, maand: Int, dag: Int) {
        self.jaar = jaar
        self.maand = maand
        self.dag = dag
    }

    /// A date from `JJJJ-MM-DD` (ISO 8601), nil when the text is anything else.
    public init?(_ tekst: String) {
        let bytes = Array(tekst.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        func getal(_ bereik: Range<Int>) -> Int? {
            guard bytes[bereik].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
            return bytes[bereik].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }
        guard let jaar = getal(0..<4), let maand = getal(5..<7), let dag = getal(8..<10) else { return nil }
        self.init(jaar: jaar, maand: maand, dag: dag)
    }

    private static func dagen(_ jaar: Int, _ maand: Int) -> Int {
        switch maand {
        case 4, 6, 9, 11: 30
        case 2: jaar.isMultiple(of: 4) && (!jaar.isMultiple(of: 100) || jaar.isMultiple(of: 400)) ? 29 : 28
        default: 31
        }
    }

    /// The date in Dutch words, as in `12 juni 2025`.
    public var inWoorden: String {
        let maanden = [
            "januari", "februari", "maart", "april", "mei", "juni",
            "juli", "augustus", "september", "oktober", "november", "december",
        ]
        return "\(dag) \(maanden[maand - 1]) \(jaar)"
    }
}

extension Datum: Comparable {
    /// Whether the first date lies before the second.
    public static func < (links: Datum, rechts: Datum) -> Bool {
        (links.jaar, links.maand, links.dag) < (rechts.jaar, rechts.maand, rechts.dag)
    }
}

extension Datum: CustomStringConvertible {
    /// The date as `JJJJ-MM-DD`.
    public var description: String {
        func cijfers(_ getal: Int, _ breedte: Int) -> String {
            let tekst = String(getal)
            return String(repeating: "0", count: breedte - tekst.count) + tekst
        }
        return "\(cijfers(jaar, 4))-\(cijfers(maand, 2))-\(cijfers(dag, 2))"
    }
}
