// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

/// The interactive kaart; without a script the kaart itself and the way to the list.
struct Kaartpagina: Sendable {
    let bronnen: Dienstbronnen
    let aanvraag: Aanvraag

    func antwoord() async throws -> Antwoord {
        try aanvraag.fouten.controleer()
        let provincies = try await bronnen.catalogus.provincies().map(\.naam).sorted()
        var blokken: [HTMLPagina.Blok] = []
        let leaflet = bronnen.web.leaflet
        if leaflet == nil {
            blokken.append(
                .opmerking("De interactieve kaart is op deze dienst niet beschikbaar. Hier is de kaart zelf."))
        } else {
            blokken.append(.html(toepassing(provincies, try await bronnen.dag(nil))))
        }
        blokken.append(.html(zonderScript))
        return HTMLPagina(
            titel: "Kaart", kruimels: [], blokken: blokken, alternatieven: [.svg, .png, .pdf],
            stijlbladen: leaflet.map { [$0.stijl.pad] } ?? [],
            scripts: leaflet.map { [$0.script.pad, Webbestanden.kaartscript.pad] } ?? [], isBreed: true
        ).antwoord(aanvraag)
    }

    /// What the script brings to life; hidden until then.
    private func toepassing(_ provincies: [String], _ dag: Datum) -> HTMLTekst {
        var html = HTMLTekst()
        let adres = aanvraag.adres
        let rd = "f=json&limit=1000&crs=\(Procentcodering.codeer(Stelsel.rdNew.uri))"
        html.element(
            "div",
            [
                "id": "kaartwerk", "class": "kaartwerk", "hidden": "hidden",
                "data-locaties": adres.url("/collections/locaties/items?\(rd)"),
                "data-gebieden": adres.url("/collections/woningbouwgebieden/items?\(rd)&peildatum=\(dag)"),
                "data-provincies": adres.url("/collections/provincies/items?\(rd)"),
                "data-ondergrond": adres.url(Kaartondergrond.pad), "data-omvang": Kaartondergrond.omvang,
                "data-pagina": adres.url("/collections/locaties/items"),
            ]
        ) { html in
            html.element("div", ["class": "zijkant"]) { html in
                formulier(&html, provincies)
                html.element("p", ["id": "telling", "class": "telling", "role": "status"]) { _ in }
                html.element("h2", ["class": "alleen-gehoord"], "Locaties")
                html.element("ul", ["id": "locatielijst", "class": "locatielijst"]) { _ in }
            }
            html.element("section", ["class": "kaartvlak", "aria-label": "Kaart"]) { html in
                html.element("div", ["id": "kaart"]) { _ in }
                html.element("p", ["class": "coordinaten"]) { html in
                    html.element("span", "RD New (EPSG:28992): ")
                    html.element("output", ["id": "coordinaten"], "beweeg over de kaart")
                }
                legenda(&html)
            }
        }
        return html
    }

    private func formulier(_ html: inout HTMLTekst, _ provincies: [String]) {
        html.element("form", ["id": "kaartfilter", "class": "filter", "aria-label": "Locaties filteren"]) { html in
            html.element("p") { html in
                html.element("label", ["for": "filter-zoek"], "Zoek op naam of gemeente")
                html.leeg("input", ["id": "filter-zoek", "name": "zoek", "type": "search", "autocomplete": "off"])
            }
            html.keuze("provincie", "Provincie", provincies.map { ($0, $0) })
            html.keuze(
                "status", "Status",
                Status.allCases.map { ($0.rawValue, $0.rawValue) } + [(Woorden.onbekend, Woorden.onbekend)])
            html.keuze(
                "ligging", "Woningbouwgebied",
                Relatie.allCases.map { ($0.rawValue, Woorden.ligging($0)) })
            html.element("div", ["class": "knoppen"]) { html in
                html.element("label", ["class": "vink"]) { html in
                    html.leeg("input", ["id": "toon-gebieden", "type": "checkbox", "checked": "checked"])
                    html.tekst("Woningbouwgebieden tonen")
                }
                html.element("button", ["type": "reset", "class": "rustig"], "Wis de keuze")
            }
        }
    }

    private func legenda(_ html: inout HTMLTekst) {
        html.element("div", ["class": "kaartlegenda"]) { html in
            html.element("h2", "Legenda")
            html.element("ul", ["class": "legenda"]) { html in
                for status in Status.allCases.map(\.rawValue) + [Woorden.onbekend] {
                    html.element("li") { html in
                        html.element(
                            "span", ["class": "teken teken-\(Statusteken.klasse(status))", "aria-hidden": "true"], "")
                        html.tekst(status == Woorden.onbekend ? "status niet bekend" : status)
                    }
                }
            }
            html.legenda([.plaats, .locatie(true), .gebied])
        }
    }

    private var zonderScript: HTMLTekst {
        let adres = aanvraag.adres
        let provincie = aanvraag.query["provincie"].map { "&provincie=\(Procentcodering.codeer($0))" } ?? ""
        var html = HTMLTekst()
        html.element("div", ["id": "zonder-script"]) { html in
            html.element("p") { html in
                html.tekst("Alles op de kaart staat ook in de ")
                html.koppeling("lijst van locaties", adres.url("/collections/locaties/items"))
                html.tekst(", die u zonder script kunt filteren.")
            }
            html.element("a", ["href": adres.url("/kaart?f=svg\(provincie)")]) { html in
                html.leeg(
                    "img",
                    [
                        "class": "blad", "src": adres.url("/kaart?f=svg\(provincie)"), "width": "595", "height": "842",
                        "alt": "De kaart voor de Kamer openen als SVG",
                    ])
            }
        }
        return html
    }
}
