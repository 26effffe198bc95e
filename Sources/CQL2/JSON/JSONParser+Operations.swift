// SPDX-License-Identifier: EUPL-1.2

extension JSONParser {
    /// What an object with `op` and `args` says; capitals and small letters are the same in the names of the standard.
    mutating func operation(
        _ name: String, _ arguments: JSONValue?, _ path: String
    ) throws(CQL2Error) -> CQL2Expression {
        let arguments = Arguments(value: arguments, path: path + ".args")
        let key = name.lowercased()
        if let sign = ComparisonOperator(rawValue: key) {
            let (left, right) = try pair(arguments)
            return .comparison(sign, left, right)
        }
        if let sign = ArithmeticOperator(rawValue: key) {
            let (left, right) = try pair(arguments)
            return .arithmetic(sign, left, right)
        }
        if let result = try logical(key, arguments) { return result }
        if let result = try membership(key, arguments) { return result }
        if let result = try relation(key, arguments) { return result }
        // The text encoding must be able to say the same.
        guard TextQuotes.isPlain(name) else { throw unexpected([.operation], .string(name), path + ".op") }
        let items = try array(arguments.value, arguments.path, count: 0, isMinimum: true)
        return .function(name: name, arguments: try elements(items, arguments.path))
    }

    /// The member `args` and its path.
    private struct Arguments {
        let value: JSONValue?
        let path: String
    }

    private mutating func logical(_ name: String, _ arguments: Arguments) throws(CQL2Error) -> CQL2Expression? {
        switch name {
        case "and", "or":
            let items = try array(arguments.value, arguments.path, count: 2, isMinimum: true)
            let terms = try expressions(items, arguments.path)
            return name == "and" ? .and(terms) : .or(terms)
        case "not": return .not(try single(arguments))
        case "isnull": return .isNull(try single(arguments))
        case "casei": return .casei(try single(arguments))
        case "accenti": return .accenti(try single(arguments))
        default: return nil
        }
    }

    private mutating func membership(_ name: String, _ arguments: Arguments) throws(CQL2Error) -> CQL2Expression? {
        switch name {
        case "like":
            let (text, pattern) = try pair(arguments)
            return .like(text, pattern: pattern)
        case "between":
            let items = try array(arguments.value, arguments.path, count: 3)
            let values = try expressions(items, arguments.path)
            return .between(values[0], lower: values[1], upper: values[2])
        case "in":
            let items = try array(arguments.value, arguments.path, count: 2)
            let list = try array(items[1], arguments.path + "[1]", count: 1, isMinimum: true)
            return .inList(
                try expression(items[0], arguments.path + "[0]"), try expressions(list, arguments.path + "[1]"))
        default: return nil
        }
    }

    private mutating func relation(_ name: String, _ arguments: Arguments) throws(CQL2Error) -> CQL2Expression? {
        if let function = SpatialFunction(rawValue: name) {
            let (first, second) = try pair(arguments)
            return .spatial(function, first, second)
        }
        if let function = TemporalFunction.allCases.first(where: { $0.rawValue.lowercased() == name }) {
            let (first, second) = try pair(arguments)
            return .temporal(function, first, second)
        }
        if let function = ArrayFunction.allCases.first(where: { $0.rawValue.lowercased() == name }) {
            let items = try array(arguments.value, arguments.path, count: 2)
            let sets = try elements(items, arguments.path)
            return .array(function, sets[0], sets[1])
        }
        return nil
    }

    private mutating func single(_ arguments: Arguments) throws(CQL2Error) -> CQL2Expression {
        let items = try array(arguments.value, arguments.path, count: 1)
        return try expression(items[0], arguments.path + "[0]")
    }

    private mutating func pair(_ arguments: Arguments) throws(CQL2Error) -> (CQL2Expression, CQL2Expression) {
        let items = try array(arguments.value, arguments.path, count: 2)
        return (
            try expression(items[0], arguments.path + "[0]"), try expression(items[1], arguments.path + "[1]")
        )
    }
}
