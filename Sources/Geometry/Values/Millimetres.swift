// SPDX-License-Identifier: EUPL-1.2

/// Metres at the precision in which the product keeps them: 1 mm.
public enum Millimetres {
    /// The value rounded to three decimals, ties away from zero; never "-0".
    public static func rounded(_ metres: Double) -> Double {
        guard abs(metres) < limit else { return metres }
        return (metres * 1000).rounded() / 1000 + 0
    }

    /// The value with at most three decimals, without locale, exponent or "-0", as in `155000.25`.
    ///
    /// Values that no RD coordinate has (beyond 9·10¹²) are printed as Swift prints them.
    public static func text(_ metres: Double) -> String {
        guard abs(metres) < limit else { return "\(metres)" }
        let thousandths = Int64((metres * 1000).rounded())
        let (whole, rest) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
        let sign = thousandths < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        var digits = String(1000 + rest).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }

    /// Up to here each number of millimetres is a Double (2⁵³), and three decimals are more than Double has beyond it.
    private static let limit = 9e12
}
