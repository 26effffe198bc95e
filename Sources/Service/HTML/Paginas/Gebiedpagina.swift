// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Kaart
import Woningbouw

/// One woningbouwgebied: where it lies, since when it counts, and which locaties overlap with it.
struct Gebiedpagina: Sendable {
    let gebied: Woningbouwgebied
    let overlappen: [Overlap]
    /// The locaties by their ids.
    let locaties: [String: Locatie]
    let kaartje: Kaartje
    let adres: Dienstadres

    var pagina: HTMLPagina {
        HTMLPagina(
            titel: gebied.naam,
            kruimels: [("Start", ""), ("Woningbouwgebieden", "/collections/woningbouwgebieden/items")],
            blokken: [
                .html(inleiding), .html(kaart), .kop("Gegevens"), .feiten(feiten),
                .kop("Overlap met doorbraaklocaties"),
            ] + overlap + opgaven + [
                .kop("Bronnen"), .bronnen(gebied.bronnen), .kop("Downloaden"), .koppelingen(downloads),
            ], alternatieven: [.geojson])
    }

    private var inleiding: HTMLTekst {
        var html = HTMLTekst()
        let waar = [gebied.gemeenten.opgesomd, gebied.provincies.opgesomd].filter { !$0.isEmpty }
        html.element(
            "p", ["class": "intro"],
            "Grootschalig woningbouwgebied" + (waar.isEmpty ? "." : " in \(waar.joined(separator: ", "))."))
        return html
    }

    private var kaart: HTMLTekst {
        var html = HTMLTekst()
        let beeld = kaartje.svg(
            "kaartje", titel: "Kaart van \(gebied.naam)",
            beschrijving: "\(gebied.naam) met de doorbraaklocaties in de omgeving. "
                + Woorden.herkomst(gebied.begrenzing.herkomst))
        html.element("figure", ["class": "kaartkader"]) { html in
            html.voegToe(beeld)
            html.element("figcaption") { $0.legenda([.gebied, .locatie(true)]) }
        }
        return html
    }

    private var feiten: [(naam: String, waarden: [HTMLPagina.Cel])] {
        let aanwijzing = gebied.aanwijzing
        let begrenzing = gebied.begrenzing
        var feiten: [(naam: String, waarden: [HTMLPagina.Cel])] = [
            ("Aantal woningen", [.tekst(Woorden.woningen(gebied.woningen))]),
            ("Regio", [.tekst(gebied.regio ?? Woorden.onbekend)]), ("Aangewezen", [.tekst(Self.periode(aanwijzing))]),
            ("Besluit", [.tekst(aanwijzing.besluit ?? Woorden.onbekend)]),
            (
                "Bron van de aanwijzing",
                [.tekst("\(aanwijzing.bron ?? Woorden.onbekend) (\(Woorden.zekerheid(aanwijzing.zekerheid)))")]
            ),
            (
                "Begrenzing",
                [.tekst(Woorden.herkomst(begrenzing.herkomst))]
                    + [begrenzing.toelichting].compactMap { $0.map(HTMLPagina.Cel.tekst) }
            ),
            ("Bron van de begrenzing", [.tekst(begrenzing.bron ?? Woorden.onbekend)]),
        ]
        if let vlak = gebied.vorm.vlak { feiten.append(("Oppervlakte", [.tekst(Woorden.hectare(vlak.area))])) }
        return feiten
    }

    /// The period as precisely as it is known.
    private static func periode(_ aanwijzing: Aanwijzing) -> String {
        let van: String? = aanwijzing.van.map { van in
            switch aanwijzing.vanNauwkeurigheid {
            case .jaar: String(van.jaar)
            case .maand: van.inWoorden.split(separator: " ").dropFirst().joined(separator: " ")
            case .dag, nil: van.inWoorden
            }
        }
        switch (van, aanwijzing.tot) {
        case (let van?, let tot?): return "van \(van) tot en met \(tot.inWoorden)"
        case (let van?, nil): return "sinds \(van)"
        case (nil, let tot?): return "tot en met \(tot.inWoorden); sinds wanneer is niet bekend"
        case (nil, nil): return "sinds wanneer is niet bekend"
        }
    }

    private var overlap: [HTMLPagina.Blok] {
        guard gebied.vorm.vlak != nil else {
            return [.alinea("Niet bekend: van dit gebied is geen begrenzing bekend, alleen een plaats.")]
        }
        guard !overlappen.isEmpty else { return [.alinea("Geen doorbraaklocatie overlapt met dit gebied.")] }
        return [
            .tabel(
                titel: "Doorbraaklocaties die met \(gebied.naam) overlappen",
                kop: ["Locatie", "Ligging", "Overlap", "Deel van de locatie", "Deel van het gebied", "Indicatief"],
                rijen: overlappen.map { overlap in
                    [
                        .koppeling(
                            tekst: locaties[overlap.locatie]?.naam ?? overlap.locatie,
                            href: adres.url("/collections/locaties/items/\(Procentcodering.codeer(overlap.locatie))")),
                        .tekst(Woorden.ligging(overlap.relatie)), .getal(Woorden.hectare(overlap.oppervlakte)),
                        .getal(Woorden.procent(overlap.aandeelLocatie)), .getal(Woorden.procent(overlap.aandeelGebied)),
                        .tekst(overlap.indicatief ? "ja" : "nee"),
                    ]
                })
        ]
    }

    private var opgaven: [HTMLPagina.Blok] {
        guard !gebied.opgaven.isEmpty else { return [] }
        return [.kop("Alle opgaven van aantallen woningen"), .opgaven(gebied.opgaven)]
    }

    private var downloads: [(tekst: String, href: String)] {
        let pad = "/collections/woningbouwgebieden/items/\(Procentcodering.codeer(gebied.id))?f=json"
        return [
            ("GeoJSON in lengte en breedte (CRS84)", adres.url(pad)),
            ("GeoJSON in RD New", adres.url(pad + "&crs=\(Procentcodering.codeer(Stelsel.rdNew.uri))")),
        ]
    }
}
