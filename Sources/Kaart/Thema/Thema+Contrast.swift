// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

extension Thema {
    /// The lowest contrast of text with what it can stand on.
    public var laagsteTekstcontrast: Double { laagste(tekstparen) }

    /// The lowest contrast of lines that carry a meaning with what they can lie on.
    public var laagsteLijncontrast: Double { laagste(lijnparen) }

    /// Every colour of text with every colour that it can stand on.
    var tekstparen: [(Kleur, Kleur)] {
        let gronden = [papier, land, buurprovincie, water, buurland]
        return gronden.flatMap { grond in [inkt, inktGedempt, symbool].map { ($0, grond) } }
            + [(opSymbool, symbool), (inktWater, water)]
    }

    /// Every colour of lines with every colour beside them; borders are cased or told by what they part.
    var lijnparen: [(Kleur, Kleur)] {
        [papier, land, buurprovincie, water, buurland, gebiedvlak].flatMap { grond in
            [symbool, gebiedlijn].map { ($0, grond) }
        } + [(inkt, papier), (symbool, opSymbool)]
    }

    private func laagste(_ paren: [(Kleur, Kleur)]) -> Double {
        let contrasten = paren.map { $0.contrast(met: $1) }
        return ((contrasten.min() ?? 1) * 100).rounded(.down) / 100
    }
}

extension Kleur {
    /// The contrast of two colours by WCAG 2, 1 to 21.
    public func contrast(met ander: Kleur) -> Double {
        let (licht, donker) = (max(helderheid, ander.helderheid), min(helderheid, ander.helderheid))
        return (licht + 0.05) / (donker + 0.05)
    }

    private var helderheid: Double {
        let delen = [rood, groen, blauw].map { deel -> Double in
            let waarde = Double(deel) / 255
            return waarde <= 0.04045 ? waarde / 12.92 : pow((waarde + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * delen[0] + 0.7152 * delen[1] + 0.0722 * delen[2]
    }
}
