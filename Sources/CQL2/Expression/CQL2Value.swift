// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// A value of a property or a literal; that there is none, NULL, is told by an optional.
public enum CQL2Value: Hashable, Sendable {
    /// A text; texts that Unicode holds for the same (canonical equivalence) are equal.
    case string(String)
    /// A number; whole numbers are exact up to 2⁵³.
    case number(Double)
    /// A truth value.
    case boolean(Bool)
    /// A date or timestamp.
    case instant(Instant)
    /// The time from one instant to another, both included; nil for an end that is open.
    case interval(start: Instant?, end: Instant?)
    /// A geometry: in metres RD New as a value of a property, as it was written in a literal.
    case geometry(Shape)
    /// A set of values.
    case array([CQL2Value])
}

/// Which of two values comes first.
enum ValueOrder {
    case before, same, after

    init<Value: Comparable>(_ left: Value, _ right: Value) {
        self = left == right ? .same : left < right ? .before : .after
    }
}

extension CQL2Value {
    /// The order of two values of one type, nil when they have none.
    ///
    /// Texts are in the order of their code points in Unicode's composed form (NFC), which no locale changes; FALSE
    /// comes before TRUE.
    func order(to other: CQL2Value) -> ValueOrder? {
        switch (self, other) {
        case (.string(let left), .string(let right)): ValueOrder(left, right)
        case (.number(let left), .number(let right)): left.isNaN || right.isNaN ? nil : ValueOrder(left, right)
        case (.boolean(let left), .boolean(let right)): ValueOrder(left ? 1 : 0, right ? 1 : 0)
        case (.instant(let left), .instant(let right)): left.order(to: right)
        default: nil
        }
    }
}
