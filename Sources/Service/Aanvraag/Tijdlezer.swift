// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

/// Reads days, moments and periods of RFC 3339, as OGC API Features gives them in `datetime`.
enum Tijdlezer {
    /// One end of a period.
    private enum Einde: Equatable {
        case open
        case tijdstip(Tijdstip)

        var dag: Datum? {
            if case .tijdstip(let tijdstip) = self { tijdstip.dag } else { nil }
        }
    }

    /// The days of a text, a moment being its day in UTC; nil when it is no time, or ends before it begins.
    static func periode(_ tekst: String) -> Periode? {
        let einden = tekst.split(separator: "/", omittingEmptySubsequences: false).map(einde)
        switch (einden.count, einden.first ?? nil, einden.last ?? nil) {
        case (1, .tijdstip(let tijdstip), _): return Periode(van: tijdstip.dag, tot: tijdstip.dag)
        case (2, .tijdstip(let begin), .tijdstip(let eind)) where eind.seconden < begin.seconden: return nil
        case (2, .some(let begin), .some(let eind)): return Periode(van: begin.dag, tot: eind.dag)
        default: return nil
        }
    }

    private static func einde(_ tekst: Substring) -> Einde? {
        tekst.isEmpty || tekst == ".." ? .open : Tijdstip(tekst).map(Einde.tijdstip)
    }
}
