// SPDX-License-Identifier: EUPL-1.2

/// A number of about 106 bits: the unevaluated sum of two doubles, of which the second is the rest of the first.
///
/// Sums, products and quotients are those of Joldes, Muller and Popescu, "Tight and rigorous error bounds for basic
/// building blocks of double-word arithmetic" (ACM TOMS 44, 2017); their relative errors are below 2⁻¹⁰⁰.
struct DoubleDouble: Sendable {
    /// The number rounded to a double.
    var high: Double
    /// What the rounding left out.
    var low: Double

    init(_ high: Double, _ low: Double = 0) {
        self.high = high
        self.low = low
    }

    /// The exact sum of two doubles (Knuth).
    @inline(__always)
    static func sum(_ a: Double, _ b: Double) -> DoubleDouble {
        let high = a + b
        let share = high - a
        return DoubleDouble(high, (a - (high - share)) + (b - share))
    }

    /// The exact sum of two doubles of which the first is the larger (Dekker).
    @inline(__always)
    static func orderedSum(_ a: Double, _ b: Double) -> DoubleDouble {
        let high = a + b
        return DoubleDouble(high, b - (high - a))
    }

    /// The exact product of two doubles (Dekker and Veltkamp), for numbers below 2⁹⁰⁰.
    ///
    /// Not with `addingProduct`: without the instruction in the baseline of the processor that is a call each time.
    @inline(__always)
    static func product(_ a: Double, _ b: Double) -> DoubleDouble {
        let high = a * b
        let (a1, a2) = halves(a)
        let (b1, b2) = halves(b)
        return DoubleDouble(high, ((a1 * b1 - high) + a1 * b2 + a2 * b1) + a2 * b2)
    }

    @inline(__always)
    private static func halves(_ a: Double) -> (Double, Double) {
        let scaled = 134_217_729 * a
        let upper = scaled - (scaled - a)
        return (upper, a - upper)
    }

    @inline(__always)
    static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
        let high = sum(a.high, b.high)
        let low = sum(a.low, b.low)
        let middle = orderedSum(high.high, high.low + low.high)
        return orderedSum(middle.high, low.low + middle.low)
    }

    @inline(__always)
    static prefix func - (a: DoubleDouble) -> DoubleDouble { DoubleDouble(-a.high, -a.low) }

    @inline(__always)
    static func - (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble { a + -b }

    @inline(__always)
    static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
        let exact = product(a.high, b.high)
        return orderedSum(exact.high, exact.low + (a.high * b.low + a.low * b.high))
    }

    @inline(__always)
    static func / (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
        let first = a.high / b.high
        let rest = a - b * DoubleDouble(first)
        let second = rest.high / b.high
        let last = rest - b * DoubleDouble(second)
        return orderedSum(first, second) + DoubleDouble(last.high / b.high)
    }

    static func += (a: inout DoubleDouble, b: DoubleDouble) { a = a + b }
}
