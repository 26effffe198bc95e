// SPDX-License-Identifier: EUPL-1.2

/// How tightly the parts of an expression are bound in the text encoding, loosest first.
enum TextLevel: Int, Comparable {
    case disjunction, conjunction, negation, predicate, sum, product, power, primary

    init(of expression: CQL2Expression) {
        switch expression {
        case .or: self = .disjunction
        case .and: self = .conjunction
        // These have their NOT within.
        case .not(.like), .not(.between), .not(.inList), .not(.isNull): self = .predicate
        case .not: self = .negation
        case .comparison, .like, .between, .inList, .isNull: self = .predicate
        case .arithmetic(let sign, _, _): self.init(of: sign)
        default: self = .primary
        }
    }

    init(of sign: ArithmeticOperator) {
        switch sign {
        case .add, .subtract: self = .sum
        case .multiply, .divide, .modulo, .integerDivide: self = .product
        case .power: self = .power
        }
    }

    static func < (left: TextLevel, right: TextLevel) -> Bool { left.rawValue < right.rawValue }
}
