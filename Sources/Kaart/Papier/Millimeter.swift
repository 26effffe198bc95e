// SPDX-License-Identifier: EUPL-1.2

/// Micrometres as they stand in the SVG: millimetres with a point, no locale, no exponent, no "-0".
enum Millimeter {
    /// At most three decimals, as in `1.8`.
    static func tekst(_ micrometer: Int) -> String {
        let (whole, rest) = micrometer.magnitude.quotientAndRemainder(dividingBy: 1000)
        let sign = micrometer < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        var digits = String(1000 + rest).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }

    /// The same without a zero before the point, for paths, as in `.25` and `-.5`.
    static func kort(_ micrometer: Int) -> String {
        let lang = tekst(micrometer)
        if lang.hasPrefix("0.") { return String(lang.dropFirst()) }
        if lang.hasPrefix("-0.") { return "-" + lang.dropFirst(2) }
        return lang
    }

    /// To 0.01 mm, ties away from zero: the precision of everything but radii.
    static func afgerond(_ micrometer: Int) -> Int {
        let half = micrometer < 0 ? -5 : 5
        return (micrometer + half) / 10 * 10
    }
}
