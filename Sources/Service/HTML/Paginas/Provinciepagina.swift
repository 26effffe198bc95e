// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Woningbouw

/// One provincie: its sheet of the kaart, its locaties and its gebieden.
struct Provinciepagina: Sendable {
    let provincie: Provincie
    let locaties: [Locatie]
    /// The first of them, in the order of lists.
    let gebieden: Blad
    let dag: Datum
    let adres: Dienstadres

    var pagina: HTMLPagina {
        HTMLPagina(
            titel: provincie.naam, kruimels: [("Start", ""), ("Provincies", "/collections/provincies/items")],
            blokken: [.html(inleiding), .kop("Locaties")] + locatieblokken + [.kop("Woningbouwgebieden")]
                + gebiedsblokken + [.kop("Kaart"), .html(kaart), .kop("Downloaden"), .koppelingen(downloads)],
            alternatieven: [.geojson])
    }

    private var naam: String { Procentcodering.codeer(provincie.naam) }

    private var inleiding: HTMLTekst {
        var html = HTMLTekst()
        let telling = Woningtelling(locaties)
        let woningen =
            switch (telling.bekend, telling.onbekend) {
            case (0, 0): ""
            case (0, _): " Het aantal woningen is van geen ervan bekend."
            case (_, 0): " Samen \(telling.bereik) woningen."
            default:
                " Samen \(telling.bereik) woningen op \(telling.bekend) ervan; van \(telling.onbekend) is het aantal niet bekend."
            }
        let aantal =
            locaties.isEmpty
            ? "geen doorbraaklocaties"
            : locaties.count == 1 ? "1 doorbraaklocatie" : "\(locaties.count) doorbraaklocaties"
        html.element(
            "p", ["class": "intro"],
            "In \(provincie.naam) zijn \(aantal) bekend.\(woningen)".replacing("zijn 1 ", with: "is 1 "))
        return html
    }

    private var locatieblokken: [HTMLPagina.Blok] {
        guard !locaties.isEmpty else { return [.alinea("Uit openbare bronnen is hier geen doorbraaklocatie bekend.")] }
        return [
            .locaties("Doorbraaklocaties in \(provincie.naam)", locaties, adres),
            .koppelingen([
                ("Filter deze lijst verder", adres.url("/collections/locaties/items?provincie=\(naam)")),
                ("Bekijk ze op de interactieve kaart", adres.url("/kaart#provincie=\(naam)")),
            ]),
        ]
    }

    private var gebiedsblokken: [HTMLPagina.Blok] {
        guard !gebieden.objecten.isEmpty else {
            return [.alinea("Op \(dag.inWoorden) ligt hier geen grootschalig woningbouwgebied.")]
        }
        return [
            .tabel(
                titel: "Grootschalige woningbouwgebieden in \(provincie.naam) op \(dag.inWoorden)",
                kop: ["Gebied", "Gemeenten", "Woningen"],
                rijen: gebieden.objecten.compactMap { object in
                    guard case .woningbouwgebied(let gebied) = object else { return nil }
                    return [
                        .koppeling(
                            tekst: gebied.naam,
                            href: adres.url(
                                "/collections/woningbouwgebieden/items/\(Procentcodering.codeer(gebied.id))")),
                        .tekst(gebied.gemeenten.opgesomd), .getal(Woorden.woningen(gebied.woningen)),
                    ]
                })
        ] + vervolg
    }

    /// The way to those for which there is no room here.
    private var vervolg: [HTMLPagina.Blok] {
        guard gebieden.heeftVervolg else { return [] }
        return [
            .koppelingen([
                (
                    "Alle gebieden van \(provincie.naam)",
                    adres.url("/collections/woningbouwgebieden/items?provincie=\(naam)")
                )
            ])
        ]
    }

    private var kaart: HTMLTekst {
        var html = HTMLTekst()
        let beeld = adres.url("/kaart?f=svg&provincie=\(naam)")
        html.element("figure", ["class": "kaartkader"]) { html in
            html.element("a", ["href": beeld]) { html in
                html.leeg(
                    "img",
                    [
                        "src": beeld, "class": "blad", "loading": "lazy", "width": "595", "height": "842",
                        "alt":
                            "Kaartblad van \(provincie.naam) openen; wat erop staat, staat ook in de tabellen hierboven",
                    ])
            }
        }
        return html
    }

    private var downloads: [(tekst: String, href: String)] {
        [
            ("Kaartblad (PDF)", adres.url("/kaart?f=pdf&provincie=\(naam)")),
            ("Locaties (GeoJSON)", adres.url("/collections/locaties/items?f=json&provincie=\(naam)")),
            (
                "Begrenzing van de provincie (GeoJSON)",
                adres.url("/collections/provincies/items/\(provincie.code)?f=json")
            ),
        ]
    }
}
