// SPDX-License-Identifier: EUPL-1.2

extension CQL2Error: CustomStringConvertible {
    /// The fault and its place in a sentence.
    public var description: String {
        switch place {
        case nil, .path(""): reason.description
        case .character(let number): "character \(number): \(reason)"
        case .path(let path): "\(path): \(reason)"
        case .part(let part): "in \(part): \(reason)"
        }
    }
}

extension CQL2Error.Reason: CustomStringConvertible {
    /// The fault in a sentence.
    public var description: String {
        switch self {
        case .unexpected(let expected, let found):
            "\(Self.list(expected.map(\.description))) was expected, found \(found ?? "the end")"
        case .malformedJSON(let detail): "the text is not JSON: \(detail)"
        case .tooLarge(let quantity, let limit): "the filter has more than \(limit) \(quantity)"
        case .numberTooLarge(let text): "the number \(text) is too large"
        case .invalidInstant(let text):
            "'\(text)' is no date (YYYY-MM-DD) or timestamp in UTC (YYYY-MM-DDThh:mm:ssZ) of this kind"
        case .reversedInterval: "the interval ends before it starts"
        case .invalidGeometry(let detail): "the geometry is not valid: \(detail)"
        case .invalidBox: "a box has four or six numbers, the lower corner before the upper one"
        case .notOnEarth(let longitude, let latitude):
            "longitude \(longitude) and latitude \(latitude) are no place on earth"
        case .notTransformable(let detail): "the geometry cannot be transformed to RD New: \(detail)"
        default: aboutTypes
        }
    }

    private var aboutTypes: String {
        switch self {
        case .unknownProperty(let name, let known):
            "there is no property '\(name)': use \(Self.list(known))"
        case .unknownFunction(let name, let known):
            "there is no function '\(name)'" + (known.isEmpty ? "" : ": use \(Self.list(known))")
        case .wrongArgumentCount(let function, let expected, let found):
            "\(function) takes \(expected) arguments and not \(found)"
        case .wrongType(let expected, let found): "\(expected.noun) is needed and not \(found.noun)"
        case .notComparable(let left, let right): "\(left.noun) cannot be compared with \(right.noun)"
        case .notScalar(let type):
            "\(type.noun) is not compared by signs" + (type.functions.map { ": use \($0)" } ?? "")
        case .intervalNeeded(let function):
            "\(function.rawValue.uppercased()) takes two intervals, and an instant is none"
        case .mixedCollection(let function):
            "\(function.rawValue.uppercased()) has no meaning for points, lines and areas together"
        default: ""
        }
    }

    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
        return "\(words.dropLast().joined(separator: ", ")) or \(last)"
    }
}

extension CQL2Error.Expectation: CustomStringConvertible {
    /// What is expected, with its article.
    public var description: String {
        switch self {
        case .token(let text): text
        case .value: "a value"
        case .number: "a number"
        case .string: "a text in single quotes"
        case .property: "a property"
        case .closingQuote(let quote): "a closing \(quote)"
        case .operatorOrEnd: "an operator or the end"
        case .operation: "the name of an operator or function"
        case .member(let name): "the member \"\(name)\""
        case .array(let count, let isMinimum): "an array of \(count)\(isMinimum ? " or more" : "")"
        case .coordinates(let kind): "the coordinates of a \(kind)"
        case .geometryKind: "a kind of geometry"
        }
    }
}

extension CQL2Error.Quantity: CustomStringConvertible {
    /// What is counted, in the plural.
    public var description: String {
        switch self {
        case .bytes: "bytes"
        case .levels: "levels within each other"
        case .operators: "operators of arithmetic"
        case .positions: "positions in its geometries"
        }
    }
}
