// SPDX-License-Identifier: EUPL-1.2

/// The advance widths of one font, in 1/2048 of its size.
struct Letterbreedten: Sendable {
    /// The widths from U+0020 onwards; 0 where the font has no letter.
    private let latijn: [Int]
    /// The widths of punctuation and signs by code point.
    private let overig: [UInt32: Int]

    init(latijn: [Int], overig: [UInt32: Int]) {
        self.latijn = latijn
        self.overig = overig
    }

    /// The width of a letter, or of the widest that a fallback font may put in its place.
    func breedte(_ scalar: Unicode.Scalar) -> Int {
        let code = Int(scalar.value) - 0x20
        if latijn.indices.contains(code), latijn[code] > 0 { return latijn[code] }
        if let bekend = overig[scalar.value] { return bekend }
        return scalar.properties.generalCategory == .nonspacingMark ? 0 : Self.onbekend
    }

    /// Emoji of Noto Color Emoji are the widest in practice: 1.36 of the size.
    private static let onbekend = 2867
}
