// SPDX-License-Identifier: EUPL-1.2

/// Writes SVG as bytes, one element per line, with every value escaped.
struct SVGWriter {
    private(set) var bytes: [UInt8] = []

    /// Attributes in the order in which they are written; nil leaves one out.
    typealias Attributes = KeyValuePairs<String, String?>

    /// Writes a line as it is: the XML declaration.
    mutating func verbatim(_ text: String) { line(text) }

    /// An element without content.
    mutating func element(_ name: String, _ attributes: Attributes = [:]) {
        line("<\(name)\(Self.text(of: attributes))/>")
    }

    /// An element with only text.
    mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
        line("<\(name)\(Self.text(of: attributes))>\(XMLText.content(text))</\(name)>")
    }

    /// An element with the elements that are written by the closure.
    mutating func group(_ name: String = "g", _ attributes: Attributes = [:], _ content: (inout SVGWriter) -> Void) {
        line("<\(name)\(Self.text(of: attributes))>")
        content(&self)
        line("</\(name)>")
    }

    private mutating func line(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        bytes.append(UInt8(ascii: "\n"))
    }

    private static func text(of attributes: Attributes) -> String {
        var result = ""
        for case (let name, .some(let value)) in attributes { result += " \(name)=\"\(XMLText.attribute(value))\"" }
        return result
    }
}
