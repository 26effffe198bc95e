// SPDX-License-Identifier: EUPL-1.2

/// Writes HTML as bytes, one element per line, with every value escaped.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    /// Attributes in the order in which they are written; nil leaves one out.
    typealias Attributes = KeyValuePairs<String, String?>

    /// Writes markup as it is: the document type, and what other parts of the program have drawn.
    mutating func verbatim(_ markup: some Sequence<UInt8>) {
        bytes.append(contentsOf: markup)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// An element that never has content, such as `meta`.
    mutating func void(_ name: String, _ attributes: Attributes = [:]) {
        verbatim("<\(name)\(Self.text(of: attributes))>".utf8)
    }

    /// An element with only text.
    mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
        verbatim("<\(name)\(Self.text(of: attributes))>\(Self.escaped(text))</\(name)>".utf8)
    }

    /// An element with the elements that are written by the closure.
    mutating func group(_ name: String, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void) {
        verbatim("<\(name)\(Self.text(of: attributes))>".utf8)
        content(&self)
        verbatim("</\(name)>".utf8)
    }

    private static func text(of attributes: Attributes) -> String {
        var result = ""
        for case (let name, .some(let value)) in attributes { result += " \(name)=\"\(escaped(value))\"" }
        return result
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars where scalar == "\n" || scalar.properties.generalCategory != .control {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
