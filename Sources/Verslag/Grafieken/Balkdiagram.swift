// SPDX-License-Identifier: EUPL-1.2

/// A chart of horizontal bars, one below the other, each under its name and number in words.
struct Balkdiagram {
    /// A bar.
    struct Balk {
        /// What it shows, with the number in words.
        let tekst: String
        /// The lower bound, drawn full.
        let min: Int
        /// The upper bound, drawn lighter.
        let max: Int
        /// The value that it should reach, with its words.
        var doel: (waarde: Int, tekst: String)?
    }

    /// What the ids of its elements begin with.
    let id: String
    /// The title, for those who cannot see it.
    let titel: String
    /// What can be seen, in words.
    let omschrijving: String
    let balken: [Balk]

    /// As wide as a telephone, so that the letters are read there too.
    private static let breedte = 360
    private static let balkhoogte = 16

    func schrijf(in html: inout HTMLWriter) {
        let hoogte = balken.reduce(0) { $0 + Self.hoogte($1) }
        html.group(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(Self.breedte) \(hoogte)", "role": "img",
                "aria-labelledby": "\(id)-titel", "aria-describedby": "\(id)-tekst",
            ]
        ) { html in
            html.element("title", ["id": "\(id)-titel"], text: titel)
            html.element("desc", ["id": "\(id)-tekst"], text: omschrijving)
            var y = 0
            for balk in balken {
                teken(balk, y, in: &html)
                y += Self.hoogte(balk)
            }
        }
    }

    private static func hoogte(_ balk: Balk) -> Int { balk.doel == nil ? 46 : 64 }

    /// The value at the right side: a little more than the largest.
    private var grootste: Int {
        let grootste = balken.map { Swift.max($0.max, $0.doel?.waarde ?? 0) }.max() ?? 0
        return Swift.max(1, grootste.addingReportingOverflow(grootste / 20).partialValue, grootste)
    }

    private func x(_ waarde: Int) -> Int {
        Int((Double(waarde) / Double(grootste) * Double(Self.breedte - 2)).rounded())
    }

    private func teken(_ balk: Balk, _ y: Int, in html: inout HTMLWriter) {
        html.element("text", ["class": "v-tekst", "x": "0", "y": "\(y + 14)"], text: balk.tekst)
        let boven = y + 22
        if balk.max > balk.min { rechthoek("v-ruim", x(balk.min), x(balk.max), boven, in: &html) }
        if balk.min > 0 { rechthoek("v-balk", 0, x(balk.min), boven, in: &html) }
        lijn("v-as", 0, boven - 2, boven + Self.balkhoogte + 2, in: &html)
        guard let doel = balk.doel else { return }
        lijn("v-doel", x(doel.waarde), boven - 4, boven + Self.balkhoogte + 4, in: &html)
        // The words stand on the side where there is room.
        let isRechts = x(doel.waarde) > Self.breedte / 2
        html.element(
            "text",
            [
                "class": isRechts ? "v-doeltekst v-einde" : "v-doeltekst",
                "x": "\(x(doel.waarde) + (isRechts ? 2 : -2))", "y": "\(boven + Self.balkhoogte + 17)",
            ], text: doel.tekst)
    }

    private func rechthoek(_ klasse: String, _ van: Int, _ tot: Int, _ y: Int, in html: inout HTMLWriter) {
        html.group(
            "rect",
            [
                "class": klasse, "x": "\(van)", "y": "\(y)", "width": "\(Swift.max(1, tot - van))",
                "height": "\(Self.balkhoogte)",
            ]
        ) { _ in }
    }

    private func lijn(_ klasse: String, _ x: Int, _ van: Int, _ tot: Int, in html: inout HTMLWriter) {
        html.group("line", ["class": klasse, "x1": "\(x)", "x2": "\(x)", "y1": "\(van)", "y2": "\(tot)"]) { _ in }
    }
}
