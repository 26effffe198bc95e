// SPDX-License-Identifier: EUPL-1.2

/// Draws the definitions that other elements refer to: the hatching and the frame as a clip.
struct Definities: Kaartlaag {
    let compositie: Kaartcompositie

    func teken(in svg: inout SVGWriter) {
        let kader = compositie.indeling.kaart.vlak
        svg.group("defs", ["id": "defs"]) { svg in
            svg.group(
                "pattern",
                [
                    "id": "pat-gebied", "width": "1", "height": "1", "patternUnits": "userSpaceOnUse",
                    "patternTransform": "rotate(45)",
                ]
            ) { svg in
                svg.rechthoek(PaperBox(x: 0, y: 0, width: 1_000, height: 1_000), klasse: "patroonvlak")
                svg.lijn(
                    PaperLine(start: PaperPoint(x: 500, y: 0), end: PaperPoint(x: 500, y: 1_000)), klasse: "arcering")
            }
            svg.group("clipPath", ["id": "clip-hoofd"]) { svg in svg.rechthoek(kader, klasse: "kader") }
            if let inzet = compositie.inzet {
                svg.group("clipPath", ["id": "clip-inzet-a"]) { svg in
                    svg.rechthoek(inzet.kader.vlak, klasse: "kader")
                }
            }
        }
    }
}
