// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Kaart
import Woningbouw

/// The water and the neighbouring countries behind the interactive kaart, as one picture in RD New.
struct Kaartondergrond: Sendable {
    let bronnen: Dienstbronnen

    static let pad = "/_web/ondergrond.svg"

    /// The window: as far as the neighbouring countries are known.
    private static let vak = BoundingBox(minX: -7_000, minY: 289_000, maxX: 300_000, maxY: 629_000)
    /// Metres of one unit of the picture.
    private static let meters = 20.0

    /// The corners for the script: west, south, east, north.
    static var omvang: String { [vak.minX, vak.minY, vak.maxX, vak.maxY].map { "\(Int($0))" }.joined(separator: " ") }

    var route: Route {
        Route(
            pad: Self.pad, id: "ondergrond", samenvatting: "De ondergrond van de kaart", groep: "Algemeen",
            formaten: [.svg], uitkomst: .init(beschrijving: "De ondergrond.")
        ) { aanvraag in
            try aanvraag.fouten.controleer()
            let bytes = try await bronnen.kaarten.haal("kaartondergrond") { try await svg() }
            return Antwoord(.bytes(bytes), Formaat.svg.mediatype)
        }
    }

    private func svg() async throws -> [UInt8] {
        let ondergrond = try await bronnen.kaarten.haal("ondergrond") { try bronnen.ondergrond() }
        let provincies = try await bronnen.catalogus.provincies()
        let vak = Kaartjevak(vak: Self.vak, meters: Self.meters)
        let knipper = Kaartjesknipper(vak)
        let lagen = [
            (try ondergrond.buurlanden.compactMap { try knipper.geknipt($0.vlak) }, Thema.neutraal.buurland),
            (try knipper.aansluitend(provincies.map(\.vlak)), Thema.neutraal.land),
            (try ondergrond.water.compactMap { try knipper.geknipt($0.vlak) }, Thema.neutraal.water),
        ]
        var svg = HTMLTekst()
        let (breedte, hoogte) = ("\(Int(vak.breedte))", "\(Int(vak.hoogte))")
        svg.element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(breedte) \(hoogte)", "width": breedte,
                "height": hoogte,
            ]
        ) { svg in
            svg.figuur("rect", ["width": breedte, "height": hoogte, "fill": Thema.neutraal.water.tekst])
            for (vlakken, kleur) in lagen {
                // The colours stand in attributes: a picture sees no style sheet of the page.
                let pad = vlakken.map(vak.pad).joined()
                if !pad.isEmpty { svg.figuur("path", ["fill": kleur.tekst, "fill-rule": "evenodd", "d": pad]) }
            }
        }
        return svg.bytes
    }
}
