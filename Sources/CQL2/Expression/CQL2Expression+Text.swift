// SPDX-License-Identifier: EUPL-1.2

extension CQL2Expression {
    /// The text that it is for every feature, folded where it says so; nil when that differs or it is no text.
    public var constantText: String? {
        switch self {
        case .literal(.string(let text)): text
        case .casei(let text): text.constantText.map(CaseFolding.folded)
        case .accenti(let text): text.constantText.map(AccentFolding.folded)
        default: nil
        }
    }
}
