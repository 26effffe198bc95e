// SPDX-License-Identifier: EUPL-1.2

/// Full case folding of Unicode (chapter 5.18, caseless matching): `Straße` and `STRASSE` become the same text.
enum CaseFolding {
    static func folded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { append(scalar, to: &result) }
        return String(result)
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
        switch scalar.value {
        case 0x41...0x5A: result.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
        case 0..<0x80: result.append(scalar)
        // Cherokee alone folds to its capitals, as it had no small letters at first.
        case 0x13F8...0x13FD, 0xAB70...0xABBF:
            result.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
        default:
            guard scalar.properties.changesWhenCaseFolded else { return result.append(scalar) }
            // The capitals of the small letter are those of all its forms: ſ and ẞ, ς and the ligature ﬁ.
            for small in scalar.properties.lowercaseMapping.unicodeScalars {
                for capital in small.properties.uppercaseMapping.unicodeScalars {
                    result.append(contentsOf: capital.properties.lowercaseMapping.unicodeScalars)
                }
            }
        }
    }
}
