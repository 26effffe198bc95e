// SPDX-License-Identifier: EUPL-1.2

/// Content negotiation by the header Accept (RFC 9110, 12.5.1).
enum Onderhandeling {
    /// The representation that suits best; the first on offer when all suit alike, nil when none does.
    static func kies(_ aanbod: [Formaat], accept: String?) -> Formaat? {
        guard let accept, !accept.allSatisfy(\.isWhitespace) else { return aanbod.first }
        let wensen = accept.split(separator: ",").compactMap(Wens.init)
        // The header says nothing that can be read: then it asks nothing.
        guard !wensen.isEmpty else { return aanbod.first }
        var beste: (formaat: Formaat, gewicht: Double)?
        for formaat in aanbod {
            let hoogste = ([formaat.kaleType] + formaat.ook).map { gewicht(van: $0, wensen) }.max() ?? 0
            if hoogste > (beste?.gewicht ?? 0) { beste = (formaat, hoogste) }
        }
        return beste?.formaat
    }

    /// The quality of a media type: that of the most precise wish that it fits.
    private static func gewicht(van type: String, _ wensen: [Wens]) -> Double {
        wensen.filter { $0.past(bij: type) }.max { $0.precisie < $1.precisie }?.gewicht ?? 0
    }

    /// One media range of the header.
    private struct Wens {
        let bereik: String
        let gewicht: Double

        init?(_ tekst: Substring) {
            let delen = tekst.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
            guard let bereik = delen.first, bereik.contains("/") else { return nil }
            self.bereik = bereik
            let kwaliteit = delen.dropFirst().first { $0.hasPrefix("q=") }
            gewicht = kwaliteit.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
        }

        var precisie: Int { bereik == "*/*" ? 0 : bereik.hasSuffix("/*") ? 1 : 2 }

        func past(bij type: String) -> Bool {
            switch precisie {
            case 0: true
            case 1: type.hasPrefix(bereik.dropLast())
            default: type == bereik
            }
        }
    }
}
