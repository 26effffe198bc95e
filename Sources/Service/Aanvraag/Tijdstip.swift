// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

/// A day or a moment of RFC 3339, in any offset from UTC.
struct Tijdstip: Hashable, Sendable {
    /// The day in UTC; nil in the year 0 and before, which lies before all that is known.
    let dag: Datum?
    /// Seconds since a fixed day, to compare moments.
    let seconden: Double

    /// A moment, nil when the text is none.
    init?(_ tekst: Substring) {
        let patroon = #/(\d{4})-(\d\d)-(\d\d)(?:[Tt](.+))?/#.asciiOnlyDigits()
        guard let delen = tekst.wholeMatch(of: patroon)?.output, let jaar = Int(delen.1), let maand = Int(delen.2),
            let dag = Int(delen.3),
            // The calendar repeats itself after 400 years, and the year 0 is one of it.
            Datum(jaar: jaar == 0 ? 400 : jaar, maand: maand, dag: dag) != nil
        else { return nil }
        let inDag: Double
        if let klok = delen.4 {
            guard let tijd = Self.seconden(klok) else { return nil }
            inDag = tijd
        } else {
            inDag = 0
        }
        seconden = Double(Datum.dagnummer(jaar: jaar, maand: maand, dag: dag)) * 86_400 + inDag
        self.dag = Datum(dagnummer: Int((seconden / 86_400).rounded(.down)))
    }

    /// A time of day with its offset, in seconds after midnight in UTC, which may be those of another day.
    private static func seconden(_ klok: Substring) -> Double? {
        let patroon = #/(\d\d):(\d\d):(\d\d)(\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))/#.asciiOnlyDigits()
        guard let delen = klok.wholeMatch(of: patroon)?.output, let uur = Int(delen.1), let minuut = Int(delen.2),
            let seconde = Int(delen.3), uur < 24, minuut < 60, seconde <= 60
        else { return nil }
        let uren = delen.6.flatMap { Int($0) } ?? 0
        let minuten = delen.7.flatMap { Int($0) } ?? 0
        guard uren < 24, minuten < 60 else { return nil }
        let verschil = (uren * 60 + minuten) * (delen.5 == "-" ? -60 : 60)
        let deel = delen.4.flatMap { Double("0\($0)") } ?? 0
        return Double(uur * 3600 + minuut * 60 + seconde - verschil) + deel
    }
}

extension Datum {
    /// Days since 1 March of the year 0, by the proleptic Gregorian calendar.
    fileprivate static func dagnummer(jaar: Int, maand: Int, dag: Int) -> Int {
        let marsjaar = maand > 2 ? jaar : jaar - 1
        let dagInJaar = (153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5 + dag - 1
        // Whole cycles are taken off first, as division rounds towards zero.
        let (cyclus, rest) = marsjaar < 0 ? (-1, marsjaar + 400) : (marsjaar / 400, marsjaar % 400)
        return cyclus * 146_097 + rest * 365 + rest / 4 - rest / 100 + dagInJaar
    }

    /// The day of such a number; nil outside the years 1 to 9999.
    fileprivate init?(dagnummer: Int) {
        guard dagnummer >= 306 else { return nil }
        let (cyclus, rest) = dagnummer.quotientAndRemainder(dividingBy: 146_097)
        let jaar = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365
        let dagInJaar = rest - (365 * jaar + jaar / 4 - jaar / 100)
        let maandteller = (5 * dagInJaar + 2) / 153
        let maand = maandteller < 10 ? maandteller + 3 : maandteller - 9
        self.init(
            jaar: jaar + cyclus * 400 + (maand <= 2 ? 1 : 0), maand: maand,
            dag: dagInJaar - (153 * maandteller + 2) / 5 + 1)
    }
}
