// SPDX-License-Identifier: EUPL-1.2

/// Names from data, made fit for a line of text.
enum SchoneTekst {
    /// The text on one line, without control characters, without signs that turn the direction of writing, and with
    /// single spaces.
    static func regel(_ tekst: String) -> String {
        var scalars = String.UnicodeScalarView()
        var wachtOpTeken = true
        for scalar in tekst.unicodeScalars where !isOnzichtbaar(scalar) {
            let isWit = scalar.properties.isWhitespace && scalar != "\u{A0}" && scalar != "\u{202F}"
            if isWit && wachtOpTeken { continue }
            scalars.append(isWit ? " " : scalar)
            wachtOpTeken = isWit
        }
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    private static func isOnzichtbaar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D: false
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default:
            scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint
        }
    }
}

extension SchoneTekst {
    /// A code as part of an id: letters and digits of ASCII, all else a hyphen.
    static func id(_ code: String) -> String {
        String(code.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }
}
