// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Draws the sea, the neighbours, the provincies and, over them, the water.
struct Ondergrondlaag: Kaartlaag {
    let compositie: Kaartcompositie

    func teken(in svg: inout SVGWriter) {
        let vormen = compositie.ondergrond
        svg.group("g", ["id": "achtergrond", "aria-hidden": "true"]) { svg in
            svg.rechthoek(compositie.indeling.kaart.vlak, klasse: "water")
        }
        svg.group("g", ["id": "land", "aria-hidden": "true"]) { svg in
            svg.pad(Self.pad(vormen.buurlanden), klasse: "buurland")
        }
        svg.group("g", ["id": "provincies", "aria-hidden": "true"]) { svg in
            var ids = Set<String>()
            for (index, provincie) in compositie.inhoud.provincies.enumerated() {
                let id = "prov-" + SchoneTekst.id(provincie.code)
                let klasse = index == compositie.inhoud.eigen ?? index ? "provincie" : "buurprovincie"
                svg.pad(
                    Self.pad(vormen.provincies[index]), klasse: klasse, id: ids.insert(id).inserted ? id : nil)
            }
        }
        svg.group("g", ["id": "provinciegrenzen", "aria-hidden": "true", "clip-path": "url(#clip-hoofd)"]) { svg in
            let grenzen = vormen.grenzen(in: compositie.indeling.kaart)
            svg.pad(Self.pad(lijnen: grenzen.land), klasse: "landsgrens")
            svg.pad(Self.pad(lijnen: grenzen.provincies), klasse: "grens")
        }
        svg.group("g", ["id": "water", "aria-hidden": "true"]) { svg in
            svg.pad(Self.pad(vormen.water), klasse: "water")
        }
    }

    static func pad(lijnen: [[PaperPoint]]) -> String {
        var pad = Padtekst()
        for lijn in lijnen { pad.lijn(lijn) }
        return pad.tekst
    }

    static func pad(_ vlakken: [PaperPolygon]) -> String {
        var pad = Padtekst()
        for vlak in vlakken { pad.vlak(vlak) }
        return pad.tekst
    }
}
