// SPDX-License-Identifier: EUPL-1.2

/// Draws the inset; it is hidden from screen readers, which read its locaties on the map.
struct Inzetlaag: Kaartlaag {
    let inzet: Inzet

    func teken(in svg: inout SVGWriter) {
        let begin = Inzet.voorvoegsel
        svg.group(
            "g", ["id": "inzet-a", "aria-hidden": "true", "data-schaal": String(inzet.kader.schaal)]
        ) { svg in
            achtergrond(in: &svg)
            svg.group("g", ["id": begin + "grootschalig", "clip-path": "url(#clip-inzet-a)"]) { svg in
                for symbool in inzet.gebieden { svg.group("g", ["id": symbool.id]) { svg in svg.gebied(symbool) } }
            }
            Locatievlakken(symbolen: inzet.symbolen, kader: inzet.kader, voorvoegsel: begin).teken(in: &svg)
            Schijvenlaag(symbolen: inzet.symbolen, kader: inzet.kader.vlak, voorvoegsel: begin).teken(in: &svg)
            Plaatsenlaag(plaatsen: inzet.namen.plaatsen, voorvoegsel: begin).teken(in: &svg)
            Leiderslaag(symbolen: inzet.symbolen, namen: inzet.namen.locaties, voorvoegsel: begin).teken(in: &svg)
            svg.group("g", ["id": begin + "locaties"]) { svg in
                for symbool in inzet.symbolen {
                    svg.group("g", ["id": symbool.id]) { svg in svg.badge(symbool.badge) }
                }
            }
            Namenlaag(id: begin + "namen", namen: inzet.namen.locaties.compactMap(\.self)).teken(in: &svg)
            inzet.balk.teken(in: &svg)
            svg.rechthoek(inzet.kader.vlak, klasse: "kader")
        }
    }

    private func achtergrond(in svg: inout SVGWriter) {
        let vormen = inzet.ondergrond
        svg.group("g", ["id": Inzet.voorvoegsel + "achtergrond", "clip-path": "url(#clip-inzet-a)"]) { svg in
            svg.rechthoek(inzet.kader.vlak, klasse: "water")
            svg.pad(Ondergrondlaag.pad(vormen.buurlanden), klasse: "buurland")
            svg.pad(Ondergrondlaag.pad(vormen.provincies.flatMap(\.self)), klasse: "provincie")
            let grenzen = vormen.grenzen(in: inzet.kader)
            svg.pad(Ondergrondlaag.pad(lijnen: grenzen.land), klasse: "landsgrens")
            svg.pad(Ondergrondlaag.pad(lijnen: grenzen.provincies), klasse: "grens")
            svg.pad(Ondergrondlaag.pad(vormen.water), klasse: "water")
        }
    }
}

/// Draws on the map what the inset shows.
struct Uitsnedelaag: Kaartlaag {
    let inzet: Inzet

    func teken(in svg: inout SVGWriter) {
        svg.group("g", ["id": "uitsnede-a", "aria-hidden": "true"]) { svg in
            svg.rechthoek(inzet.uitsnede, klasse: "uitsnede")
            svg.rechthoek(inzet.merk, klasse: "paneel")
            let midden = inzet.merk.centre
            svg.regel(Inzet.letter, .kop, bij: midden.moved(0, Tekststijl.kop.kapitaal / 2), .midden)
        }
    }
}
