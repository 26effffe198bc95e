// SPDX-License-Identifier: EUPL-1.2

import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A file in the test format of JTS and GEOS: cases with one or two geometries, and what operations give on them.
struct XMLRun {
    struct Case {
        var description = ""
        /// The texts of the geometries by name, `a` and `b`.
        var geometries: [String: String] = [:]
        var tests: [Test] = []
    }

    struct Test {
        var operation = ""
        /// The names of what it is applied to, `arg1` first, with any other text such as a distance or pattern.
        var arguments: [String] = []
        var expected = ""
    }

    private(set) var cases: [Case] = []
    /// Whether results are expected on a grid, and its scale.
    private(set) var fixedScale: Double?

    init(contentsOf file: URL) throws {
        let reader = Reader()
        let parser = XMLParser(data: try Data(contentsOf: file))
        parser.delegate = reader
        // The parser of Foundation on Linux takes a file that ends too early for a whole one.
        guard parser.parse(), reader.depth == 0, !reader.cases.isEmpty else {
            throw XMLRunError(
                "\(file.lastPathComponent), line \(parser.lineNumber): "
                    + (parser.parserError.map { "\($0.localizedDescription)" } ?? "not a whole file of cases"))
        }
        cases = reader.cases
        fixedScale = reader.fixedScale
    }

    /// Collects text between tags.
    ///
    /// Elements it does not know, as `resultMatcher` and `geometryFactory`, are passed over.
    private final class Reader: NSObject, XMLParserDelegate {
        var cases: [Case] = []
        var fixedScale: Double?
        private(set) var depth = 0
        private var text = ""

        func parser(
            _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String] = [:]
        ) {
            text = ""
            depth += 1
            let attributes = Dictionary(attributes.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
            switch element.lowercased() {
            case "case": cases.append(Case())
            case "precisionmodel" where attributes["type"]?.uppercased() == "FIXED" || attributes["scale"] != nil:
                fixedScale = attributes["scale"].flatMap(Double.init) ?? 1
            case "op" where !cases.isEmpty:
                let arguments = (1...3).compactMap { attributes["arg\($0)"] }
                let name = attributes["name"] ?? ""
                let pattern = attributes["pattern"].map { [$0] } ?? []
                cases[cases.count - 1].tests.append(
                    Test(operation: name, arguments: arguments + pattern, expected: ""))
            default: break
            }
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

        func parser(_ parser: XMLParser, foundCDATA data: Data) { text += String(decoding: data, as: UTF8.self) }

        func parser(
            _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
        ) {
            depth -= 1
            guard !cases.isEmpty else { return }
            let content = text.trimmingCharacters(in: .whitespacesAndNewlines)
            let last = cases.count - 1
            switch element.lowercased() {
            case "desc" where cases[last].description.isEmpty: cases[last].description = content
            case "a", "b": cases[last].geometries[element.lowercased()] = content
            case "op" where !cases[last].tests.isEmpty:
                cases[last].tests[cases[last].tests.count - 1].expected = content
            default: break
            }
            text = ""
        }
    }
}

struct XMLRunError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
