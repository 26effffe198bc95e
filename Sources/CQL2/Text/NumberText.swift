// SPDX-License-Identifier: EUPL-1.2

/// Numbers as both encodings write them.
enum NumberText {
    /// The fewest digits that give the number back, as in `5`, `0.1` and `1e-07`.
    static func text(_ number: Double) -> String {
        let text = "\(number)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
