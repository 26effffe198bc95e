// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// The page that leads to all sheets of an atlas: a table that can be read without seeing any map.
public struct Atlasindex: Sendable {
    private let bladen: [Kaartblad]
    private let bestanden: [Kaartbestand]

    /// The index of sheets and their files, in the same order.
    public init(_ bladen: [Kaartblad], _ bestanden: [Kaartbestand]) {
        self.bladen = bladen
        self.bestanden = bestanden
    }

    /// The page as `index.html`, without anything from elsewhere.
    public var bestand: Kaartbestand {
        var html = SVGWriter()
        html.verbatim("<!DOCTYPE html>")
        html.group("html", ["lang": "nl"]) { html in
            html.group("head") { html in
                html.element("meta", ["charset": "utf-8"])
                html.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
                html.element("title", text: titel)
                html.element("style", text: Self.stijl)
            }
            html.group("body") { html in
                html.group("main") { html in
                    html.element("h1", text: titel)
                    if let blad = bladen.first { html.element("p", text: "Stand \(blad.peildatum.inWoorden).") }
                    tabel(in: &html)
                }
            }
        }
        return Kaartbestand(naam: "index.html", bytes: html.bytes)
    }

    private var titel: String { "Atlas – " + (bladen.first?.titel ?? "") }

    private func tabel(in html: inout SVGWriter) {
        html.group("table") { html in
            html.element("caption", text: "Bladen van de atlas")
            html.group("thead") { html in
                html.group("tr") { html in
                    for kop in ["blad", "locaties", "schaal", "papier"] {
                        html.element("th", ["scope": "col"], text: kop)
                    }
                }
            }
            html.group("tbody") { html in
                for (blad, bestand) in zip(bladen, bestanden) { rij(blad, bestand, in: &html) }
            }
        }
    }

    private func rij(_ blad: Kaartblad, _ bestand: Kaartbestand, in html: inout SVGWriter) {
        html.group("tr") { html in
            html.group("th", ["scope": "row"]) { html in
                let naam = blad.provincie.map { SchoneTekst.regel($0) } ?? "Nederland"
                html.element("a", ["href": bestand.naam], text: naam)
            }
            html.element("td", text: Getal.tekst(blad.verslag.locaties.count))
            html.element("td", text: "1:\(Getal.tekst(blad.schaal))")
            html.element("td", text: blad.papier.rawValue + (blad.maat.breedte > blad.maat.hoogte ? " liggend" : ""))
        }
    }

    private static let stijl = """
        body{font-family:'\(Tekststijl.lettertype)','Segoe UI',Verdana,sans-serif;margin:2rem;color:#22282e;\
        background:#fff;line-height:1.5}main{max-width:44rem}table{border-collapse:collapse;width:100%}\
        caption{text-align:left;font-weight:600;padding:.5rem 0}th,td{text-align:left;padding:.5rem .75rem;\
        border-bottom:1px solid #c6cace}td{text-align:right}thead th:not(:first-child){text-align:right}\
        a{color:#123f6d;display:inline-block;min-height:1.5rem}a:focus{outline:3px solid #123f6d;outline-offset:2px}
        """
}
