// SPDX-License-Identifier: EUPL-1.2

/// Numbers with a fixed number of decimals, the same in every locale.
enum Decimal {
    /// The number with so many decimals, 0 to 12; half is rounded away from zero.
    static func text(_ value: Double, decimals: Int, separator: String = ".") -> String {
        let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
        let scaled = (abs(value) * scale).rounded()
        guard scaled < 9e18 else { return "\(value)" }
        let digits = Int64(scaled)
        let sign = value < 0 && digits > 0 ? "-" : ""
        guard decimals > 0 else { return sign + String(digits) }
        let (whole, rest) = digits.quotientAndRemainder(dividingBy: Int64(scale))
        let fraction = String(rest)
        return sign + String(whole) + separator + String(repeating: "0", count: decimals - fraction.count) + fraction
    }

    /// The number as Dutch readers write it, as in `63.000` or `12,5`.
    static func dutch(_ value: Double, decimals: Int = 0) -> String {
        let parts = text(value, decimals: decimals, separator: ",").split(separator: ",")
        var whole = String(parts[0])
        var groups: [String] = []
        while whole.count > 3, whole.dropLast(3) != "-" {
            groups.insert(String(whole.suffix(3)), at: 0)
            whole.removeLast(3)
        }
        return ([whole] + groups).joined(separator: ".") + (parts.count > 1 ? "," + parts[1] : "")
    }
}
