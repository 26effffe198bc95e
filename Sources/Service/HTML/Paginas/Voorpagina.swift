// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Woningbouw

/// The first page for people: what this is, for whom, and the ways in.
struct Voorpagina: Sendable {
    let bronnen: Dienstbronnen

    func antwoord(_ aanvraag: Aanvraag) async throws -> Antwoord {
        let locaties = try await bronnen.catalogus.locaties()
        let provincies = try await bronnen.catalogus.provincies().sorted { $0.naam < $1.naam }
        let dag = try await bronnen.dag(nil)
        let gebieden = try await bronnen.aantalGebieden(op: dag)
        let adres = aanvraag.adres
        return HTMLPagina(
            titel: Startpagina.titel, kruimels: [],
            blokken: [
                .html(inleiding(locaties.count, gebieden, dag)), .html(kaart(adres)), .kop("Per provincie"),
                .html(tabel(provincies, locaties, adres)), .kop("Voor wie de gegevens wil gebruiken"),
                .alinea(
                    "Alle gegevens zijn open, zonder sleutel, volgens OGC API Features. QGIS, ArcGIS en GDAL lezen ze "
                        + "rechtstreeks van het adres van deze pagina. Deze aanroep geeft de locaties in Utrecht als GeoJSON:"
                ),
                .code("curl '\(adres.url("/collections/locaties/items?provincie=Utrecht"))'"),
                .koppelingen(ingangen(adres)),
            ]
        ).antwoord(aanvraag)
    }

    private func inleiding(_ locaties: Int, _ gebieden: Int, _ dag: Datum) -> HTMLTekst {
        var html = HTMLTekst()
        html.element(
            "p", ["class": "intro"],
            "Op \(Brief.datum.inWoorden) noemde het kabinet \(Brief.aangekondigdeLocaties) kansrijke locaties waar het de "
                + "woningbouw wil laten doorbreken (\(Brief.kamerstuk)). Hier vindt u de \(locaties) locaties die uit "
                + "openbare bronnen bekend zijn, en hoe zij liggen ten opzichte van de \(gebieden) grootschalige "
                + "woningbouwgebieden op \(dag.inWoorden).")
        html.element(
            "p",
            "Voor beleidsmedewerkers die de kaart of een overzicht nodig hebben, en voor wie met de gegevens verder werkt. "
                + "Wat niet bekend is, staat er als niet bekend.")
        return html
    }

    private func kaart(_ adres: Dienstadres) -> HTMLTekst {
        var html = HTMLTekst()
        html.element("section", ["class": "wegwijzer"]) { html in
            html.element("a", ["class": "kaartbeeld", "href": adres.url("/kaart?f=svg")]) { html in
                html.leeg(
                    "img",
                    [
                        "src": adres.url("/kaart?f=svg"), "width": "420", "height": "594",
                        "alt": "De kaart voor de Kamer openen als SVG",
                    ])
            }
            html.element("div") { html in
                html.element("h2", "Bekijken")
                html.element("ul", ["class": "ingangen"]) { html in
                    html.ingang(
                        "Interactieve kaart", adres.url("/kaart"),
                        "Zoeken, filteren en inzoomen, met een lijst ernaast.")
                    html.ingang(
                        "Lijst van locaties", adres.url("/collections/locaties/items"),
                        "Met status, aantal woningen en ligging; ook zonder kaart te gebruiken.")
                    html.ingang(
                        "Woningbouwgebieden", adres.url("/collections/woningbouwgebieden/items"),
                        "De grootschalige gebieden en hun aanwijzing.")
                    html.ingang(
                        "Voortgang", adres.url("/voortgang"),
                        "Woningen, doorbraken, termijnen en knelpunten naast wat de brief belooft.")
                }
                html.element("h2", "Downloaden")
                html.element("ul") { html in
                    for (tekst, pad) in Self.downloads { html.element("li") { $0.koppeling(tekst, adres.url(pad)) } }
                }
            }
        }
        return html
    }

    private static let downloads = [
        ("Kaart op A4 (PDF)", "/kaart?f=pdf"), ("Kaart op A3 (PDF)", "/kaart?f=pdf&papier=A3"),
        ("Kaart als afbeelding (PNG)", "/kaart?f=png"), ("Kaart als tekening (SVG)", "/kaart?f=svg"),
        ("Locaties (GeoJSON)", "/collections/locaties/items?f=json&limit=10000"),
        ("Woningbouwgebieden (GeoJSON)", "/collections/woningbouwgebieden/items?f=json&limit=10000"),
    ]

    private func tabel(_ provincies: [Provincie], _ locaties: [Locatie], _ adres: Dienstadres) -> HTMLTekst {
        var html = HTMLTekst()
        html.blok(
            .tabel(
                titel: "Locaties en woningen per provincie",
                kop: ["Provincie", "Locaties", "Woningen", "Aantal niet bekend"],
                rijen: provincies.map { provincie in
                    let telling = Woningtelling(locaties.filter { $0.provincies.contains(provincie.naam) })
                    return [
                        .koppeling(
                            tekst: provincie.naam, href: adres.url("/collections/provincies/items/\(provincie.code)")),
                        .getal(String(telling.bekend + telling.onbekend)), .getal(telling.bereik),
                        .getal(telling.onbekend == 0 ? "–" : "van \(telling.onbekend)"),
                    ]
                }))
        html.element(
            "p", ["class": "klein"],
            "Een locatie in twee provincies telt bij beide mee. Het aantal woningen is de som van wat bekend is.")
        return html
    }

    private func ingangen(_ adres: Dienstadres) -> [(tekst: String, href: String)] {
        [
            ("Alle collecties", adres.url("/collections")), ("Documentatie van de API", adres.url("/api")),
            ("Beschrijving voor programma's (OpenAPI 3.0)", adres.url("/openapi.json?f=json")),
            ("Standaarden waaraan de API voldoet", adres.url("/conformance")),
        ]
    }
}

extension HTMLTekst {
    fileprivate mutating func ingang(_ titel: String, _ href: String, _ tekst: String) {
        element("li") { html in
            html.koppeling(titel, href)
            html.element("span", tekst)
        }
    }
}
