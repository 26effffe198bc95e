// SPDX-License-Identifier: EUPL-1.2

/// The paper on which a kaart is drawn.
public enum Papierformaat: String, CaseIterable, Sendable {
    /// 210 × 297 mm.
    case a4 = "A4"
    /// 297 × 420 mm.
    case a3 = "A3"

    /// The page upright, in micrometres.
    var staand: PaperBox {
        switch self {
        case .a4: PaperBox(x: 0, y: 0, width: 210_000, height: 297_000)
        case .a3: PaperBox(x: 0, y: 0, width: 297_000, height: 420_000)
        }
    }

    /// The page on its side.
    var liggend: PaperBox { PaperBox(x: 0, y: 0, width: staand.height, height: staand.width) }

    /// How the national map stands on it.
    var indeling: Bladindeling {
        switch self {
        case .a4: .a4
        case .a3: .a3
        }
    }
}
