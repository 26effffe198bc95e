// SPDX-License-Identifier: EUPL-1.2

/// The classes of characters in the grammar of the text encoding (21-065r2, annex B).
extension Unicode.Scalar {
    /// Whether it is `whitespace`.
    var isCQL2Space: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether it is `identifierStart`.
    var startsCQL2Name: Bool {
        switch value {
        case 0x3A, 0x5F, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x02FF, 0x0370...0x037D: true
        // The grammar's ranges hold this blank too, which cannot be both.
        case 0x1680: false
        case 0x037F...0x1FFE, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF: true
        case 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF: true
        default: false
        }
    }

    /// Whether it is `identifierPart`.
    var continuesCQL2Name: Bool {
        switch value {
        case 0x2E, 0x30...0x39, 0x0300...0x036F, 0x203F...0x2040: true
        default: startsCQL2Name
        }
    }
}
