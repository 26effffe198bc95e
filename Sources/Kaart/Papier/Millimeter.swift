// SPDX-License-Identifier: EUPL-1.2

/// Micrometres as they stand in the SVG: millimetres with a point, no locale, no exponent, no "-0".
enum Millimeter {
    /// At most three decimals, as in `1.8`.
    static func tekst(_ micrometer: Int) -> String {
        var bytes: [UInt8] = []
        schrijf(micrometer, kort: false, &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends a length as text.
    /// - Parameter kort: Whether a zero before the point is left out, as in the `.25` and `-.5` of paths.
    static func schrijf(_ micrometer: Int, kort: Bool, _ bytes: inout [UInt8]) {
        let (geheel, rest) = micrometer.magnitude.quotientAndRemainder(dividingBy: 1000)
        if micrometer < 0 { bytes.append(UInt8(ascii: "-")) }
        if geheel > 0 || rest == 0 || !kort { cijfers(geheel, &bytes) }
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        // Without the zeros at the end.
        var (over, deler) = (rest, UInt(100))
        while over > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(over / deler))
            over %= deler
            deler /= 10
        }
    }

    private static func cijfers(_ getal: UInt, _ bytes: inout [UInt8]) {
        if getal >= 10 { cijfers(getal / 10, &bytes) }
        bytes.append(UInt8(ascii: "0") + UInt8(getal % 10))
    }

    /// To 0.01 mm, ties away from zero: the precision of everything but radii.
    static func afgerond(_ micrometer: Int) -> Int {
        let half = micrometer < 0 ? -5 : 5
        return (micrometer + half) / 10 * 10
    }
}
