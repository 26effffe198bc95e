// SPDX-License-Identifier: EUPL-1.2

/// A word, name, text, number or sign of the text encoding.
struct TextToken {
    enum Kind: Equatable {
        /// A name or keyword, the second in capitals.
        case word(String, keyword: String)
        /// A name in double quotes.
        case quoted(String)
        /// A text in single quotes.
        case string(String)
        case number(Double)
        case sign(String)
        case end
    }

    let kind: Kind
    /// The position of its first character, from 0.
    let start: Int
    /// The position after its last character.
    let end: Int
}
