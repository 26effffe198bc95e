// SPDX-License-Identifier: EUPL-1.2

/// Texts and names in the quotes of the text encoding.
enum TextQuotes {
    /// A text in single quotes.
    static func string(_ text: String) -> String {
        var result = "'"
        for scalar in text.unicodeScalars {
            if let escape = TextScanner.escapes.first(where: { $0.control == scalar }) {
                result += "\\\(escape.letter)"
            } else {
                if scalar == "'" { result += "'" }
                if scalar == "\\" { result += "\\" }
                result.unicodeScalars.append(scalar)
            }
        }
        return result + "'"
    }

    /// A name, in double quotes when it is a keyword or has characters that names have not.
    static func name(_ name: String) -> String {
        guard !isPlain(name) else { return name }
        var result = "\""
        for scalar in name.unicodeScalars {
            if scalar == "\"" { result += "\"" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }

    /// Whether a name can stand without quotes.
    static func isPlain(_ name: String) -> Bool {
        let scalars = name.unicodeScalars
        return scalars.first?.startsCQL2Name == true && scalars.allSatisfy(\.continuesCQL2Name)
            && !Keyword.reserved.contains(Keyword.uppercased(name))
    }
}
