// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Names of tables and columns as the Dutch profile of GeoPackage asks: lower case, digits and underscores.
enum ColumnName {
    /// The longest name that the profile allows.
    private static let maximumLength = 57

    /// The name of the column for an attribute, as in `woningen_min` for `woningenMin`.
    static func column(for attribute: String) -> String {
        var result: [UInt8] = []
        var previousIsLower = false
        // Accents are dropped by taking letters apart; what is left of other scripts becomes an underscore.
        for scalar in attribute.decomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.properties.generalCategory == .nonspacingMark { continue }
            guard scalar.isASCII, let letter = Self.letter(UInt8(scalar.value)) else {
                if result.last != underscore, !result.isEmpty { result.append(underscore) }
                previousIsLower = false
                continue
            }
            let isUpper = UInt8(scalar.value) != letter
            if isUpper, previousIsLower { result.append(underscore) }
            previousIsLower = !isUpper
            result.append(letter)
        }
        while result.last == underscore { result.removeLast() }
        guard let first = result.first else { return "veld" }
        let name = String(decoding: first.isDigit ? Array("veld_".utf8) + result : result, as: UTF8.self)
        return String(name.prefix(maximumLength))
    }

    /// Names for attributes that differ from each other and from those that are taken.
    static func columns(for attributes: [String], taken: Set<String>) -> [String] {
        var used = taken
        return attributes.map { attribute in
            let name = column(for: attribute)
            var candidate = name
            var number = 2
            while !used.insert(candidate).inserted {
                let suffix = "_\(number)"
                candidate = name.prefix(maximumLength - suffix.count) + suffix
                number += 1
            }
            return candidate
        }
    }

    /// The attribute of a column: the name that the file describes it with when the column was named after that.
    static func attribute(of column: String, described name: String?) -> String {
        guard let name, column.hasPrefix(Self.column(for: name)) else { return column }
        return name
    }

    private static let underscore = UInt8(ascii: "_")

    private static func letter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte | 0x20
        case 0x61...0x7A, 0x30...0x39: byte
        default: nil
        }
    }
}
