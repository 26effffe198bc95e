// SPDX-License-Identifier: EUPL-1.2

/// The type of the values in a column of a table.
public enum ColumnType: String, CaseIterable, Sendable {
    /// True or false.
    case boolean
    /// Whole numbers.
    case integer
    /// Numbers.
    case real
    /// Texts.
    case text
    /// Days, as in `2025-06-12`.
    case date
    /// Moments in UTC, as in `2025-06-12T10:00:00Z`.
    case dateTime
    /// Lists and named values, kept as JSON.
    case json

    /// The type of a value; nil for no value.
    init?(of value: AttributeValue) {
        switch value {
        case .null: return nil
        case .bool: self = .boolean
        case .integer: self = .integer
        case .number: self = .real
        case .string: self = .text
        case .array, .object: self = .json
        }
    }

    /// The type of a column as an SQL table declares it; nil for bytes.
    init?(declared: String, mimeType: String?) {
        let word = declared.uppercased().prefix { $0 != "(" && $0 != " " }
        switch word {
        case "BOOLEAN": self = .boolean
        case "TINYINT", "SMALLINT", "MEDIUMINT", "INT", "INTEGER": self = .integer
        case "FLOAT", "DOUBLE", "REAL": self = .real
        case "DATE": self = .date
        case "DATETIME": self = .dateTime
        case "BLOB": return nil
        default: self = mimeType == "application/json" ? .json : .text
        }
    }

    /// The type in a GeoPackage (GeoPackage 1.4, table 1).
    var declaration: String {
        switch self {
        case .boolean: "BOOLEAN"
        case .integer: "INTEGER"
        case .real: "REAL"
        case .text, .json: "TEXT"
        case .date: "DATE"
        case .dateTime: "DATETIME"
        }
    }

    /// Whether values of another type are values of this one: days and moments are given as texts.
    func accepts(_ other: ColumnType) -> Bool {
        self == other || other == .text && (self == .date || self == .dateTime) || self == .real && other == .integer
    }

    /// The narrowest type that holds the values of both.
    func union(_ other: ColumnType) -> ColumnType {
        if self == other { return self }
        let pair: Set = [self, other]
        if pair == [.integer, .real] { return .real }
        // Texts are texts, also where some of them are days; a number beside a text can only be kept apart as JSON.
        return pair.isSubset(of: [.text, .date, .dateTime]) ? .text : .json
    }
}
