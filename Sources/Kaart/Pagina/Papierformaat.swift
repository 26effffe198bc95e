// SPDX-License-Identifier: EUPL-1.2

/// The paper on which a kaart is drawn.
public enum Papierformaat: String, CaseIterable, Sendable {
    /// 210 × 297 mm upright, the map at 1:1.500.000.
    case a4 = "A4"

    var indeling: Bladindeling {
        switch self {
        case .a4: .a4
        }
    }
}
