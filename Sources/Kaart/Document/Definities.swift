// SPDX-License-Identifier: EUPL-1.2

/// Draws the definitions that other elements refer to: the hatching and the frame as a clip.
struct Definities: Kaartlaag {
    let compositie: Kaartcompositie

    /// The side of the tile of the hatching in millimetres: 8 dots of 150 to the inch.
    ///
    /// Programs draw a tile once, on whole dots: of any other side, or turned, each would shift the lines in its own way.
    private static let tegel = "1.3547"
    /// Lines from corner to corner, which run on beyond the tile so that no seam shows.
    private static let arcering = "M-1 1L1-1M-1 2.3547L2.3547-1M.3547 2.3547L2.3547 .3547"

    func teken(in svg: inout SVGWriter) {
        let kader = compositie.indeling.kaart.vlak
        svg.group("defs", ["id": "defs"]) { svg in
            svg.group(
                "pattern",
                [
                    "id": "pat-gebied", "width": Self.tegel, "height": Self.tegel, "patternUnits": "userSpaceOnUse",
                ]
            ) { svg in
                svg.rechthoek(PaperBox(x: 0, y: 0, width: 1_360, height: 1_360), klasse: "patroonvlak")
                svg.pad(Self.arcering, klasse: "arcering")
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
