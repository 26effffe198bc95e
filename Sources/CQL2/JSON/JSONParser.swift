// SPDX-License-Identifier: EUPL-1.2

/// Reads the values and conditions of the JSON encoding; a path says where each stands.
struct JSONParser {
    let limits: CQL2Limits
    var positions = 0

    /// A condition, value, or property: everything but an array.
    mutating func expression(_ value: JSONValue, _ path: String) throws(CQL2Error) -> CQL2Expression {
        switch value {
        case .string(let text): return .literal(.string(text))
        case .number(let number): return .literal(.number(number))
        case .boolean(let truth): return .literal(.boolean(truth))
        case .object(let members): return try object(members, path)
        case .array, .null: throw unexpected([.value], value, path)
        }
    }

    /// An element of an array or an argument of a call, which may be an array too.
    mutating func element(_ value: JSONValue, _ path: String) throws(CQL2Error) -> CQL2Expression {
        guard case .array(let items) = value else { return try expression(value, path) }
        return .list(try elements(items, path))
    }

    mutating func elements(_ items: [JSONValue], _ path: String) throws(CQL2Error) -> [CQL2Expression] {
        var result: [CQL2Expression] = []
        for (index, item) in items.enumerated() { result.append(try element(item, "\(path)[\(index)]")) }
        return result
    }

    mutating func expressions(_ items: [JSONValue], _ path: String) throws(CQL2Error) -> [CQL2Expression] {
        var result: [CQL2Expression] = []
        for (index, item) in items.enumerated() { result.append(try expression(item, "\(path)[\(index)]")) }
        return result
    }

    private mutating func object(_ members: [String: JSONValue], _ path: String) throws(CQL2Error) -> CQL2Expression {
        if let name = members["op"] { return try operation(string(name, path + ".op"), members["args"], path) }
        if let name = members["property"] { return .property(try propertyName(name, path + ".property")) }
        if let text = members["date"] {
            return .literal(.instant(.date(try instant(text, path + ".date", CalendarDate.init))))
        }
        if let text = members["timestamp"] {
            return .literal(.instant(.timestamp(try instant(text, path + ".timestamp", Timestamp.init))))
        }
        if let ends = members["interval"] { return try interval(ends, path + ".interval") }
        if let kind = members["type"] { return .literal(.geometry(try geometry(kind, members, path))) }
        if let numbers = members["bbox"] { return .boundingBox(try box(numbers, path + ".bbox")) }
        let known = ["op", "property", "date", "timestamp", "interval", "bbox", "type"]
        throw unexpected(known.map { .member($0) }, .object(members), path)
    }

    private func propertyName(_ value: JSONValue, _ path: String) throws(CQL2Error) -> String {
        let name = try string(value, path)
        guard !name.isEmpty else { throw unexpected([.property], value, path) }
        return name
    }

    private func instant<Kind>(
        _ value: JSONValue, _ path: String, _ read: (String) -> Kind?
    ) throws(CQL2Error) -> Kind {
        let text = try string(value, path)
        guard let instant = read(text) else { throw CQL2Error(.invalidInstant(text), at: .path(path)) }
        return instant
    }

    private mutating func interval(_ value: JSONValue, _ path: String) throws(CQL2Error) -> CQL2Expression {
        let ends = try array(value, path, count: 2)
        return .interval(
            start: try intervalEnd(ends[0], "\(path)[0]"), end: try intervalEnd(ends[1], "\(path)[1]"))
    }

    /// An instant as a text, a property or a call, nil for an open end.
    private mutating func intervalEnd(_ value: JSONValue, _ path: String) throws(CQL2Error) -> CQL2Expression? {
        switch value {
        case .string(".."): return nil
        case .string: return .literal(.instant(try instant(value, path, Instant.init)))
        case .object:
            let end = try expression(value, path)
            switch end {
            case .property, .function, .literal(.instant): return end
            default: throw unexpected([.string, .property], value, path)
            }
        default: throw unexpected([.string, .property], value, path)
        }
    }
}

/// What the rules are built from.
extension JSONParser {
    func string(_ value: JSONValue, _ path: String) throws(CQL2Error) -> String {
        guard case .string(let text) = value else { throw unexpected([.string], value, path) }
        return text
    }

    func array(
        _ value: JSONValue?, _ path: String, count: Int, isMinimum: Bool = false
    ) throws(CQL2Error) -> [JSONValue] {
        guard case .array(let items)? = value, isMinimum ? items.count >= count : items.count == count else {
            throw unexpected([.array(count: count, isMinimum: isMinimum)], value, path)
        }
        return items
    }

    func unexpected(
        _ expected: [CQL2Error.Expectation], _ found: JSONValue?, _ path: String
    ) -> CQL2Error {
        CQL2Error(.unexpected(expected: expected, found: found?.noun ?? "nothing"), at: .path(path))
    }
}

extension JSONValue {
    /// What it is called in a message.
    var noun: String {
        switch self {
        case .null: "null"
        case .boolean(let truth): "\(truth)"
        case .number(let number): NumberText.text(number)
        case .string(let text): "\"\(text.prefix(30))\""
        case .array(let items): "an array of \(items.count)"
        case .object(let members):
            members.isEmpty
                ? "an empty object" : "an object with \(members.keys.sorted().prefix(5).joined(separator: ", "))"
        }
    }
}
