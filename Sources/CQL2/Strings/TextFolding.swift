// SPDX-License-Identifier: EUPL-1.2

/// A way in which texts are made the same before they are compared.
enum TextFolding {
    case casei, accenti

    func folded(_ text: String) -> String {
        switch self {
        case .casei: CaseFolding.folded(text)
        case .accenti: AccentFolding.folded(text)
        }
    }
}
