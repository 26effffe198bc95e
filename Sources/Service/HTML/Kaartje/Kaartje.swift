// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Kaart
import Woningbouw

/// A small map in a page, drawn with the colours of the style sheet.
struct Kaartje: Sendable {
    /// An area with what its outline is worth.
    struct Vlak: Sendable {
        let vlak: MultiPolygon
        let isIndicatief: Bool

        init(_ vlak: MultiPolygon, _ begrenzing: Begrenzing) {
            self.vlak = vlak
            isIndicatief = begrenzing.isIndicatief
        }
    }

    let vak: Kaartjevak
    var land: [MultiPolygon] = []
    var buurland: [MultiPolygon] = []
    var water: [MultiPolygon] = []
    var gebieden: [Vlak] = []
    var plaatsen: [Plaats] = []
    /// The locaties, of which ``uitgelicht`` stands out.
    var locaties: [Locatie] = []
    var uitgelicht: String?

    init(vak: Kaartjevak) { self.vak = vak }

    /// The map as a picture with a title and a description for who cannot see it.
    /// - Parameter id: What makes the ids in it unique in the page.
    func svg(_ id: String, titel: String, beschrijving: String) -> HTMLTekst {
        var svg = HTMLTekst()
        let maten = "0 0 \(Int(vak.breedte)) \(Int(vak.hoogte))"
        svg.element(
            "svg",
            [
                "class": "kaartje", "viewBox": maten, "role": "img", "aria-labelledby": "\(id)-titel",
                "aria-describedby": "\(id)-tekst",
            ]
        ) { svg in
            svg.element("title", ["id": "\(id)-titel"], titel)
            svg.element("desc", ["id": "\(id)-tekst"], beschrijving)
            vlakken(&svg)
            let tekens = Kaartjestekens(self)
            tekens.teken(&svg)
            schaalbalk(&svg)
        }
        return svg
    }

    private func vlakken(_ svg: inout HTMLTekst) {
        svg.figuur("rect", ["class": "zee", "width": "100%", "height": "100%"])
        for (klasse, vlakken) in [("buurland", buurland), ("land", land), ("water", water)] {
            let pad = vlakken.map(vak.pad).joined()
            if !pad.isEmpty { svg.figuur("path", ["class": klasse, "d": pad]) }
        }
        for gebied in gebieden { svg.vlak(vak.pad(gebied.vlak), "gebied", gebied.isIndicatief) }
        for locatie in locaties.sorted(by: { ($0.id == uitgelicht ? 1 : 0) < ($1.id == uitgelicht ? 1 : 0) }) {
            guard let vlak = locatie.vorm.vlak else { continue }
            let klasse = locatie.id == uitgelicht ? "locatie uitgelicht" : "locatie"
            svg.vlak(vak.pad(vlak), klasse, locatie.begrenzing.isIndicatief)
        }
        svg.regeleinde()
    }

    /// A bar of a round number of kilometres, about a fifth of the width.
    private func schaalbalk(_ svg: inout HTMLTekst) {
        let doel = vak.vak.width / 5
        let lengten = [100.0, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000]
        guard let meter = lengten.last(where: { $0 <= doel }) else { return }
        let (x, y) = (16.0, vak.hoogte - 16)
        let eind = Int((x + meter / vak.meters).rounded())
        let tekst = meter < 1_000 ? "\(Int(meter)) m" : "\(Int(meter / 1_000)) km"
        svg.figuur("path", ["class": "schaal", "d": "M\(Int(x)) \(Int(y) - 6)v6H\(eind)v-6"])
        svg.element("text", ["class": "naam", "x": "\(Int(x))", "y": "\(Int(y) - 12)"], tekst)
    }
}

extension HTMLTekst {
    /// Appends a shape of SVG, which other than an empty element of HTML has an end.
    mutating func figuur(_ naam: String, _ attributen: KeyValuePairs<String, String>) {
        element(naam, attributen) { _ in }
    }

    fileprivate mutating func vlak(_ pad: String, _ klasse: String, _ isIndicatief: Bool) {
        guard !pad.isEmpty else { return }
        figuur("path", ["class": isIndicatief ? "\(klasse) indicatief" : klasse, "d": pad])
    }
}
