// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The calculations, by their signs in both encodings.
public enum ArithmeticOperator: String, CaseIterable, Hashable, Sendable {
    /// The sum.
    case add = "+"
    /// The difference.
    case subtract = "-"
    /// The product.
    case multiply = "*"
    /// The quotient, with its fraction.
    case divide = "/"
    /// The remainder of a division, with the sign of the dividend.
    case modulo = "%"
    /// The whole part of a quotient.
    case integerDivide = "div"
    /// The first number to the power of the second.
    case power = "^"

    /// The result, nil when it is no number: after a division by zero, or beyond what numbers can hold.
    func result(_ left: Double, _ right: Double) -> Double? {
        let result =
            switch self {
            case .add: left + right
            case .subtract: left - right
            case .multiply: left * right
            case .divide: left / right
            case .modulo: left.truncatingRemainder(dividingBy: right)
            case .integerDivide: (left / right).rounded(.towardZero)
            case .power: pow(left, right)
            }
        return result.isFinite ? result : nil
    }
}
