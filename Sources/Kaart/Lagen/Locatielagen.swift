// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// Draws the true outlines of locaties.
struct Locatievlakken: Kaartlaag {
    let symbolen: [Locatiesymbool]
    let kader: Kaartkader
    var voorvoegsel = ""

    func teken(in svg: inout SVGWriter) {
        svg.group("g", ["id": voorvoegsel + "vlakken", "aria-hidden": "true"]) { svg in
            for symbool in symbolen {
                guard let vlak = symbool.locatie.vorm.vlak else { continue }
                let delen = kader.papier(vlak).filter { !symbool.badge.bedekt($0) }
                svg.pad(Ondergrondlaag.pad(delen), klasse: "locatievlak")
            }
        }
    }
}

/// Draws the discs, the largest first so that the smaller stay in sight, and the squares for unknown numbers.
struct Schijvenlaag: Kaartlaag {
    let symbolen: [Locatiesymbool]
    let kader: PaperBox
    var voorvoegsel = ""

    func teken(in svg: inout SVGWriter) {
        var schijven: [(schijf: PaperDisc, bovengrens: PaperDisc?)] = []
        for case .schijf(let schijf, let bovengrens) in symbolen.map(\.omvang) { schijven.append((schijf, bovengrens)) }
        let volgorde = schijven.indices.sorted { (-schijven[$0].schijf.radius, $0) < (-schijven[$1].schijf.radius, $1) }
        svg.group("g", ["id": voorvoegsel + "schijven", "aria-hidden": "true"]) { svg in
            for index in volgorde {
                teken(schijven[index].schijf, klasse: "schijf", in: &svg)
                if let bovengrens = schijven[index].bovengrens { teken(bovengrens, klasse: "bovengrens", in: &svg) }
            }
            for vierkant in symbolen.compactMap(\.vierkant) { svg.vierkant(vierkant) }
        }
    }

    /// A circle, or what the frame leaves of it.
    private func teken(_ schijf: PaperDisc, klasse: String, in svg: inout SVGWriter) {
        guard let rand = Knipper.geknipt(schijf, binnen: kader) else {
            svg.cirkel(schijf, klasse: klasse)
            return
        }
        svg.pad(Ondergrondlaag.pad([PaperPolygon(rings: [rand])]), klasse: klasse)
    }
}

/// Draws the lines from symbols to names that stand apart, and to badges that had to move.
struct Leiderslaag: Kaartlaag {
    let symbolen: [Locatiesymbool]
    let namen: [Kandidaat?]
    var voorvoegsel = ""

    func teken(in svg: inout SVGWriter) {
        let lijnen = symbolen.compactMap(\.verwijslijn) + namen.compactMap { $0?.leider }
        svg.group("g", ["id": voorvoegsel + "leiders", "aria-hidden": "true"]) { svg in
            for lijn in lijnen { svg.lijn(lijn, klasse: "leiderrand") }
            for lijn in lijnen { svg.lijn(lijn, klasse: "leider") }
            for symbool in symbolen where symbool.verwijslijn != nil {
                svg.cirkel(PaperDisc(centre: symbool.plek, radius: 400), klasse: "plaatspunt")
            }
        }
    }
}

/// Draws the badges in the order of their numbers, each a node with a name for those who cannot see it; a locatie
/// without a badge is such a node too.
struct Locatielaag: Kaartlaag {
    let knopen: [Locatieknoop]
    /// The ids of locaties whose names stand on no map.
    let alleenTabel: Set<String>

    func teken(in svg: inout SVGWriter) {
        svg.group("g", ["id": "locaties"]) { svg in
            for knoop in knopen { teken(knoop, in: &svg) }
        }
    }

    private func teken(_ knoop: Locatieknoop, in svg: inout SVGWriter) {
        let locatie = knoop.locatie
        let zonderNummer = knoop.badge == nil ? ", zonder nummer op de kaart" : ""
        let teLaat = knoop.badge?.isTeLaat == true
        let plek = locatie.ankerpunt
        svg.group(
            "g",
            [
                "id": knoop.id, "role": "graphics-symbol img",
                "aria-label": locatie.voorgelezen + (teLaat ? ", termijn verlopen" : "") + zonderNummer,
                "data-woningen-min": locatie.woningen.map { String($0.min) },
                "data-woningen-max": locatie.woningen.map { String($0.max) },
                "data-status": locatie.status?.rawValue,
                "data-naam": alleenTabel.contains(locatie.id) ? "tabel" : nil,
                "data-rd": plek.map { "\(Int($0.x.rounded())) \(Int($0.y.rounded()))" },
            ]
        ) { svg in
            svg.element("title", text: "\(locatie.nummer). \(locatie.naam)")
            if let badge = knoop.badge { svg.badge(badge) }
        }
    }
}

/// Draws the names of locaties; they are hidden from screen readers, which read them with the badges.
struct Namenlaag: Kaartlaag {
    let id: String
    let namen: [Kandidaat]

    func teken(in svg: inout SVGWriter) {
        svg.group("g", ["id": id, "aria-hidden": "true"]) { svg in
            for naam in namen {
                for (regel, punt) in zip(naam.regels, naam.basislijnen) {
                    svg.regel(regel, naam.stijl, bij: punt, naam.uitlijning)
                }
            }
        }
    }
}
