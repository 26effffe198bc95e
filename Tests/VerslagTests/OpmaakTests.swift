// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Verslag

@Suite("The markup of the report")
struct OpmaakTests {
    @Test(
        "text stays text",
        arguments: [
            ("a & b", "a &amp; b"), ("<script>", "&lt;script&gt;"), ("\"x\"", "&quot;x&quot;"), ("\u{0}\u{1B}é", "é"),
        ])
    func ontsnapt(_ geval: (String, String)) {
        var html = HTMLWriter()
        html.element("p", ["title": geval.0], text: geval.0)
        #expect(String(decoding: html.bytes, as: UTF8.self) == "<p title=\"\(geval.1)\">\(geval.1)</p>\n")
    }

    @Test(
        "a bar of nothing and one of the largest number there is stay within the drawing", arguments: [0, 1, Int.max])
    func balk(_ waarde: Int) {
        var html = HTMLWriter()
        Balkdiagram(
            id: "v-x", titel: "t", omschrijving: "o",
            balken: [.init(tekst: "b", min: waarde, max: waarde, doel: (100_000, "doel"))]
        ).schrijf(in: &html)
        let tekst = String(decoding: html.bytes, as: UTF8.self)
        let breedten = tekst.matches(of: /width="(\d+)"/).compactMap { Int($0.1) }
        #expect(breedten.allSatisfy { $0 <= 360 })
        #expect(breedten.isEmpty == (waarde == 0))
    }
}
