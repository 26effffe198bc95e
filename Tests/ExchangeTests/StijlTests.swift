// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing
import Woningbouw

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("The style of a layer in QGIS")
struct StijlTests {
    /// Counts the elements of a document.
    private final class Teller: NSObject, XMLParserDelegate {
        var namen: [String: Int] = [:]
        func parser(
            _ parser: XMLParser, didStartElement naam: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String] = [:]
        ) {
            namen[naam, default: 0] += 1
        }
    }

    @Test("is well-formed and draws symbols", arguments: Laag.allCases)
    func welgevormd(laag: Laag) { controleer(laag.qml) }

    @Test("of places is well-formed and draws symbols", arguments: Laag.allCases)
    func punten(laag: Laag) { controleer(laag.puntenQML) }

    private func controleer(_ qml: String) {
        let lezer = XMLParser(data: Data(qml.utf8))
        let teller = Teller()
        lezer.delegate = teller
        #expect(lezer.parse(), "\(String(describing: lezer.parserError))")
        #expect(teller.namen["qgis"] == 1)
        #expect(teller.namen["renderer-v2"] == 1)
        #expect((teller.namen["symbol"] ?? 0) > 0)
    }
}
