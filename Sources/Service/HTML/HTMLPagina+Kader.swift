// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

extension HTMLPagina {
    /// The menu of every page.
    private static let menu = [
        ("Kaart", "/kaart"), ("Locaties", "/collections/locaties/items"),
        ("Woningbouwgebieden", "/collections/woningbouwgebieden/items"),
        ("Provincies", "/collections/provincies/items"), ("Gegevens en API", "/collections"),
    ]

    /// The document, with what all pages share around it.
    func bytes(_ aanvraag: Aanvraag) -> [UInt8] {
        bytes(aanvraag.adres, pad: aanvraag.pad) { formaat in aanvraag.url(met: ["f": formaat.sleutel]) }
    }

    /// The document of a page at a path.
    /// - Parameter url: Gives the address of another representation.
    func bytes(_ adres: Dienstadres, pad: String, _ url: (Formaat) -> String) -> [UInt8] {
        var html = HTMLTekst()
        html.ruw("<!DOCTYPE html>\n<html lang=\"nl\">\n")
        html.element("head") { hoofd(&$0, adres, url) }
        html.ruw("\n<body>\n")
        html.element("a", ["class": "sla-over", "href": "#inhoud"], "Direct naar de inhoud")
        kop(&html, adres, pad)
        kruimelpad(&html, adres)
        html.element("main", ["id": "inhoud", "class": isBreed ? "inhoud breed" : "inhoud"]) { html in
            html.element("h1", titel)
            html.regeleinde()
            for blok in blokken { html.blok(blok) }
        }
        voet(&html, adres, url)
        html.ruw("\n</body>\n</html>\n")
        return html.bytes
    }

    private func hoofd(_ html: inout HTMLTekst, _ adres: Dienstadres, _ url: (Formaat) -> String) {
        html.ruw("\n<meta charset=\"utf-8\">\n")
        html.ruw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        html.element("title", titel == Startpagina.titel ? titel : "\(titel) – \(Startpagina.titel)")
        html.regeleinde()
        // A page without a picture of its own asks for none.
        html.leeg("link", ["rel": "icon", "href": adres.url(Webbestanden.pictogram.pad), "type": "image/svg+xml"])
        for blad in stijlbladen + [Webbestanden.stijl.pad] {
            html.leeg("link", ["rel": "stylesheet", "href": adres.url(blad)])
        }
        for formaat in alternatieven {
            html.leeg(
                "link",
                [
                    "rel": "alternate", "type": formaat.kaleType, "title": "\(titel) als \(formaat.naam)",
                    "href": url(formaat),
                ])
        }
        for script in scripts { html.element("script", ["src": adres.url(script), "defer": "defer"], "") }
        html.regeleinde()
    }

    private func kop(_ html: inout HTMLTekst, _ adres: Dienstadres, _ pad: String) {
        html.element("header", ["class": "kop"]) { html in
            html.element("div", ["class": "kader"]) { html in
                html.element("a", ["class": "merk", "href": adres.url("")], Startpagina.titel)
                html.element("nav", ["aria-label": "Hoofdmenu"]) { html in
                    html.element("ul") { html in
                        for (tekst, doel) in Self.menu {
                            html.element("li") { html in
                                if doel == pad {
                                    html.element("a", ["href": adres.url(doel), "aria-current": "page"], tekst)
                                } else {
                                    html.koppeling(tekst, adres.url(doel))
                                }
                            }
                        }
                    }
                }
            }
        }
        html.regeleinde()
    }

    private func kruimelpad(_ html: inout HTMLTekst, _ adres: Dienstadres) {
        guard !kruimels.isEmpty else { return }
        html.element("nav", ["class": "kruimels kader", "aria-label": "Kruimelpad"]) { html in
            html.element("ol") { html in
                for kruimel in kruimels {
                    html.element("li") { $0.koppeling(kruimel.tekst, adres.url(kruimel.pad)) }
                }
                html.element("li") { $0.element("span", ["aria-current": "page"], titel) }
            }
        }
        html.regeleinde()
    }

    private func voet(_ html: inout HTMLTekst, _ adres: Dienstadres, _ url: (Formaat) -> String) {
        html.regeleinde()
        html.element("footer", ["class": "voet"]) { html in
            html.element("div", ["class": "kader"]) { html in
                html.element("p") { html in
                    html.tekst("Gegevens bij \(Brief.kamerstuk) van \(Brief.datum.inWoorden) en openbare bronnen. ")
                    html.tekst("Aan indicatieve begrenzingen kunnen geen rechten worden ontleend.")
                }
                html.element("ul") { html in
                    for formaat in alternatieven {
                        html.element("li") { $0.koppeling("Deze pagina als \(formaat.naam)", url(formaat)) }
                    }
                    html.element("li") { $0.koppeling("Documentatie van de API", adres.url("/api")) }
                    html.element("li") { $0.koppeling("Standaarden", adres.url("/conformance")) }
                }
            }
        }
    }
}

extension Aanvraag {
    /// The path below the address of the service, without the query.
    var pad: String { String(doel.prefix { $0 != "?" }) }
}
