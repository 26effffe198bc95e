// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A pattern of LIKE: `%` for any number of characters, `_` for one, `\` before a character that stands for itself.
///
/// A character is a code point of the composed form (NFC), in which both pattern and texts are taken.
public struct LikePattern: Hashable, Sendable {
    /// A part of a pattern.
    public enum Piece: Hashable, Sendable {
        /// This character.
        case scalar(Unicode.Scalar)
        /// Any one character.
        case one
        /// Any number of characters.
        case many
    }

    /// The parts in their order, never two ``Piece/many`` in a row.
    public private(set) var pieces: [Piece] = []

    /// The pattern of a checked filter, with the foldings around it done, the innermost first.
    public init(_ expression: CQL2Expression) {
        self.init(expression, foldings: [])
    }

    private init(_ expression: CQL2Expression, foldings: [TextFolding]) {
        switch expression {
        case .casei(let inner): self.init(inner, foldings: [.casei] + foldings)
        case .accenti(let inner): self.init(inner, foldings: [.accenti] + foldings)
        case .literal(.string(let text)): self.init(text, foldings: foldings)
        default: self.init("")
        }
    }

    /// A pattern, with foldings of its letters, the first first; signs with a meaning keep it.
    init(_ pattern: String, foldings: [TextFolding] = []) {
        var literal = ""
        var isEscaped = false
        for scalar in pattern.unicodeScalars {
            if !isEscaped, scalar == "%" || scalar == "_" {
                append(literal, foldings)
                literal = ""
                append(scalar == "%" ? .many : .one)
            } else if !isEscaped, scalar == "\\" {
                isEscaped = true
                continue
            } else {
                literal.unicodeScalars.append(scalar)
            }
            isEscaped = false
        }
        if isEscaped { literal += "\\" }
        append(literal, foldings)
    }

    private mutating func append(_ literal: String, _ foldings: [TextFolding]) {
        let folded = foldings.reduce(literal) { $1.folded($0) }
        for scalar in Self.scalars(folded) { append(.scalar(scalar)) }
    }

    /// Of several `%` in a row one is enough.
    private mutating func append(_ piece: Piece) {
        if piece == .many, pieces.last == .many { return }
        pieces.append(piece)
    }

    /// Whether a text fits.
    /// - Complexity: O(text · pattern) at worst, and O(text) where the pattern has few `%`: of several only the last one
    ///   that was reached is ever tried again.
    func matches(_ text: String) -> Bool {
        let scalars = Self.scalars(text)
        var (position, piece) = (0, 0)
        var retry: (position: Int, piece: Int)?
        while position < scalars.count {
            if piece < pieces.count, pieces[piece] == .many {
                piece += 1
                retry = (position, piece)
            } else if piece < pieces.count, fits(pieces[piece], scalars[position]) {
                position += 1
                piece += 1
            } else if let last = retry {
                retry = (last.position + 1, last.piece)
                (position, piece) = (last.position + 1, last.piece)
            } else {
                return false
            }
        }
        return pieces[piece...].allSatisfy { $0 == .many }
    }

    private func fits(_ piece: Piece, _ scalar: Unicode.Scalar) -> Bool { piece == .one || piece == .scalar(scalar) }

    private static func scalars(_ text: String) -> [Unicode.Scalar] {
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
        return Array((isASCII ? text : text.precomposedStringWithCanonicalMapping).unicodeScalars)
    }
}
