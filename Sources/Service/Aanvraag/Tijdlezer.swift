// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Woningbouw

/// Reads days, moments and periods of RFC 3339, as OGC API Features gives them in `datetime`.
enum Tijdlezer {
    /// The days of a text; nil when it is none, or ends before it begins. A moment counts as its day in UTC.
    static func periode(_ tekst: String) -> Periode? {
        let delen = tekst.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch delen.count {
        case 1:
            guard case .moment(let dag, _)? = eind(delen[0]) else { return nil }
            return Periode(van: dag, tot: dag)
        case 2:
            guard let begin = eind(delen[0]), let einde = eind(delen[1]) else { return nil }
            if case .moment(_, let eerste) = begin, case .moment(_, let laatste) = einde, laatste < eerste {
                return nil
            }
            return Periode(van: begin.dag, tot: einde.dag)
        default: return nil
        }
    }

    private enum Eind {
        case open
        /// A day, and how many seconds after the first of March of year 0 it or its moment is.
        case moment(Datum?, seconden: Double)

        var dag: Datum? {
            if case .moment(let dag, _) = self { dag } else { nil }
        }
    }

    private static func eind(_ tekst: String) -> Eind? {
        if tekst.isEmpty || tekst == ".." { return .open }
        let bytes = Array(tekst.utf8)
        guard bytes.count >= 10 else { return nil }
        let dagtekst = String(decoding: bytes[..<10], as: UTF8.self)
        // The year 0 exists in RFC 3339 and lies before all that is known here.
        let isJaarNul = dagtekst.hasPrefix("0000-")
        guard let dag = Datum(isJaarNul ? "0004" + dagtekst.dropFirst(4) : dagtekst) else { return nil }
        let dagnummer = dag.dagnummer - (isJaarNul ? 1461 : 0)
        guard bytes.count > 10 else { return .moment(isJaarNul ? nil : dag, seconden: Double(dagnummer) * 86_400) }
        guard bytes[10] | 0x20 == UInt8(ascii: "t"),
            let tijd = Kloktijd(String(decoding: bytes[11...], as: UTF8.self))
        else { return nil }
        let seconden = Double(dagnummer) * 86_400 + tijd.seconden
        return .moment(Datum(dagnummer: Int((seconden / 86_400).rounded(.down))), seconden: seconden)
    }
}

/// The time of day of RFC 3339, with its offset from UTC.
private struct Kloktijd {
    /// Seconds after midnight in UTC, which may be those of another day.
    let seconden: Double

    init?(_ tekst: String) {
        let patroon = #/(\d\d):(\d\d):(\d\d)(\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))/#.asciiOnlyDigits()
        guard let delen = tekst.wholeMatch(of: patroon)?.output, let uur = Int(delen.1), let minuut = Int(delen.2),
            let seconde = Int(delen.3), uur < 24, minuut < 60, seconde <= 60
        else { return nil }
        let deel = delen.4.flatMap { Double("0\($0)") } ?? 0
        var verschil = 0
        if let teken = delen.5, let uren = delen.6.flatMap({ Int($0) }), let minuten = delen.7.flatMap({ Int($0) }) {
            guard uren < 24, minuten < 60 else { return nil }
            verschil = (uren * 60 + minuten) * (teken == "-" ? -60 : 60)
        }
        seconden = Double(uur * 3600 + minuut * 60 + seconde - verschil) + deel
    }
}

extension Datum {
    /// Days since 1 March of the year 0, by the proleptic Gregorian calendar.
    fileprivate var dagnummer: Int {
        let jaar = maand > 2 ? self.jaar : self.jaar - 1
        let dagInJaar = (153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5 + dag - 1
        return jaar * 365 + jaar / 4 - jaar / 100 + jaar / 400 + dagInJaar
    }

    /// The day of such a number; nil outside the years 1 to 9999.
    fileprivate init?(dagnummer: Int) {
        guard dagnummer >= 306 else { return nil }
        let eeuwen = dagnummer / 146_097
        let inTijdvak = dagnummer % 146_097
        let jaarInTijdvak = (inTijdvak - inTijdvak / 1_460 + inTijdvak / 36_524 - inTijdvak / 146_096) / 365
        let dagInJaar = inTijdvak - (365 * jaarInTijdvak + jaarInTijdvak / 4 - jaarInTijdvak / 100)
        let maandteller = (5 * dagInJaar + 2) / 153
        let maand = maandteller < 10 ? maandteller + 3 : maandteller - 9
        self.init(
            jaar: jaarInTijdvak + eeuwen * 400 + (maand <= 2 ? 1 : 0), maand: maand,
            dag: dagInJaar - (153 * maandteller + 2) / 5 + 1)
    }
}
