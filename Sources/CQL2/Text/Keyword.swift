// SPDX-License-Identifier: EUPL-1.2

/// The words of the text encoding that are no names; capitals and small letters are the same.
enum Keyword {
    /// The words between values and conditions.
    enum Operator: String, CaseIterable {
        case and = "AND"
        case or = "OR"
        case not = "NOT"
        case like = "LIKE"
        case between = "BETWEEN"
        case isWord = "IS"
        case inWord = "IN"
        case null = "NULL"
        case div = "DIV"
    }

    /// The words that start a value.
    enum Value: String, CaseIterable {
        case yes = "TRUE"
        case no = "FALSE"
        case date = "DATE"
        case timestamp = "TIMESTAMP"
        case interval = "INTERVAL"
        case boundingBox = "BBOX"
        case casei = "CASEI"
        case accenti = "ACCENTI"
    }

    /// All of them: a property of such a name is written in double quotes.
    static let reserved = Set(
        Operator.allCases.map(\.rawValue) + Value.allCases.map(\.rawValue)
            + GeometryKind.literals.map { $0.rawValue.uppercased() }
            + SpatialFunction.allCases.map { $0.rawValue.uppercased() }
            + TemporalFunction.allCases.map { $0.rawValue.uppercased() }
            + ArrayFunction.allCases.map { $0.rawValue.uppercased() })

    /// The word in capitals; only ASCII, as others have capitals that are ASCII too (ſ, K).
    static func uppercased(_ word: String) -> String {
        String(decoding: word.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
    }
}
