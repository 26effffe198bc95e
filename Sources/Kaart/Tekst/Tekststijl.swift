// SPDX-License-Identifier: EUPL-1.2

/// How a text looks: its class in the stylesheet, and what is needed to know its size without a renderer.
struct Tekststijl: Hashable, Sendable {
    /// The weights that are used.
    enum Letter: Sendable {
        case regular
        case italic
        case semibold
        case bold

        var breedten: Letterbreedten {
            switch self {
            case .regular: .regular
            case .italic: .italic
            case .semibold: .semibold
            case .bold: .bold
            }
        }
    }

    /// The colours that a text can have, filled in by the theme.
    enum Inkt: Sendable {
        case gewoon
        case gedempt
        case symbool
        case opSymbool
        case water
    }

    /// The font that is named in the document and measured here.
    static let lettertype = "Open Sans"

    /// The class in the stylesheet; nil for the style of every text that names none.
    let klasse: String?
    let letter: Letter
    /// The size of the font in micrometres.
    let grootte: Int
    let inkt: Inkt
    /// Extra space after each letter in micrometres.
    let spatiering: Int
    /// Whether a light edge separates it from what lies behind.
    let halo: Bool

    init(
        _ klasse: String?, _ letter: Letter, punten: Int, inkt: Inkt = .gewoon, spatiering: Int = 0, halo: Bool = false
    ) {
        self.klasse = klasse
        self.letter = letter
        self.grootte = Self.micrometer(tiendePunten: punten)
        self.inkt = inkt
        self.spatiering = spatiering
        self.halo = halo
    }

    /// A tenth of a point is 127/3.6 micrometres; rounded up, so that the smallest text is never below its bar.
    private static func micrometer(tiendePunten: Int) -> Int { (tiendePunten * 1270 + 35) / 36 }

    /// The width of a line in micrometres: never less than what a renderer makes of it with kerning.
    func breedte(_ tekst: String) -> Int {
        let breedten = letter.breedten
        var eenheden = 0
        var tekens = 0
        for scalar in tekst.unicodeScalars {
            eenheden += breedten.breedte(scalar)
            tekens += 1
        }
        return (eenheden * grootte + 2047) / 2048 + tekens * spatiering
    }

    /// From the top of the line to the baseline, by the ascent of Open Sans.
    var stok: Int { grootte * 2189 / 2048 }
    /// From the baseline to the bottom of the line, by the descent of Open Sans.
    var staart: Int { grootte * 600 / 2048 }
    /// From the baseline to the top of a capital.
    var kapitaal: Int { grootte * 1462 / 2048 }
    /// From one baseline to the next.
    var regelafstand: Int { grootte * 118 / 100 }
}
