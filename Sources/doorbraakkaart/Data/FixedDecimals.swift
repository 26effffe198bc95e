// SPDX-License-Identifier: EUPL-1.2

/// Appends numbers with a fixed number of decimals as bytes, the same as ``Decimal`` writes them but for the speed.
struct FixedDecimals {
    private let decimals: Int
    private let scale: Double
    private let divisor: UInt64

    /// - Parameter decimals: 0 to 12.
    init(_ decimals: Int) {
        self.decimals = decimals
        scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
        divisor = UInt64(scale)
    }

    /// Appends a number; half is rounded away from zero.
    @inline(__always)
    func append(_ value: Double, to bytes: inout [UInt8]) {
        let scaled = (abs(value) * scale).rounded()
        // Written so that a NaN fails.
        guard scaled < 9e18 else {
            bytes += "\(value)".utf8
            return
        }
        let digits = UInt64(scaled)
        if value < 0, digits > 0 { bytes.append(UInt8(ascii: "-")) }
        let (whole, fraction) = digits.quotientAndRemainder(dividingBy: divisor)
        Self.append(whole, atLeast: 1, to: &bytes)
        guard decimals > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        Self.append(fraction, atLeast: decimals, to: &bytes)
    }

    @inline(__always)
    private static func append(_ value: UInt64, atLeast count: Int, to bytes: inout [UInt8]) {
        // 20 digits hold any UInt64; they come from the last one to the first.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
            var rest = value
            var start = 20
            while rest > 0 || start > 20 - count {
                start -= 1
                let (tenth, digit) = rest.quotientAndRemainder(dividingBy: 10)
                buffer[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
                rest = tenth
            }
            bytes.append(contentsOf: buffer[start...])
        }
    }
}
