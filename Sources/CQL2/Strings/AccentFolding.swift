// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Letters without their marks: compatibility decomposition (NFKD) without non-spacing marks, and the letters that
/// Unicode does not decompose as ASCII writes them, so that `ø` is `o`, `æ` is `ae` and `ß` is `ss`.
enum AccentFolding {
    static func folded(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars where !isRemoved(scalar) {
            if let replacement = letters[scalar] {
                result.append(contentsOf: replacement.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Dakuten and handakuten make another Japanese letter, not one with an accent.
    private static func isRemoved(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark && scalar != "\u{3099}" && scalar != "\u{309A}"
    }

    /// The Latin letters with strokes and hooks, and those of two letters.
    private static let letters: [Unicode.Scalar: String] = [
        "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "ß": "ss", "ẞ": "SS", "Ø": "O", "ø": "o", "Đ": "D", "đ": "d",
        "Ð": "D", "ð": "d", "Þ": "TH", "þ": "th", "Ħ": "H", "ħ": "h", "Ł": "L", "ł": "l", "Ŧ": "T", "ŧ": "t",
        "ı": "i", "ĸ": "k", "Ŋ": "N", "ŋ": "n", "Ɓ": "B", "ɓ": "b", "Ɖ": "D", "ɖ": "d", "Ɗ": "D", "ɗ": "d",
        "Ƒ": "F", "ƒ": "f", "Ɠ": "G", "ɠ": "g", "Ɨ": "I", "ɨ": "i", "Ƙ": "K", "ƙ": "k", "Ƞ": "N", "ƞ": "n",
        "Ɵ": "O", "ɵ": "o", "Ƥ": "P", "ƥ": "p", "Ƭ": "T", "ƭ": "t", "Ʉ": "U", "ʉ": "u", "Ʋ": "V", "ʋ": "v",
        "Ƴ": "Y", "ƴ": "y", "Ƶ": "Z", "ƶ": "z", "Ȥ": "Z", "ȥ": "z", "Ƀ": "B", "ƀ": "b", "Ɇ": "E", "ɇ": "e",
    ]
}
