// SPDX-License-Identifier: EUPL-1.2

/// A page for people: plain HTML that any browser and screen reader can handle.
struct HTMLPagina: Sendable {
    /// A part of a page.
    enum Blok: Sendable {
        case alinea(String)
        case kop(String)
        case koppelingen([(tekst: String, href: String)])
        case tabel(titel: String, kop: [String], rijen: [[Cel]])
    }

    /// What stands in a cell of a table.
    enum Cel: Sendable {
        case tekst(String)
        case koppeling(tekst: String, href: String)
    }

    let titel: String
    /// The pages above this one, the topmost first.
    let kruimels: [(tekst: String, pad: String)]
    let blokken: [Blok]

    /// The document, with links that keep the representation.
    func bytes(_ aanvraag: Aanvraag) -> [UInt8] {
        var html = HTMLTekst()
        html.ruw("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n")
        html.ruw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        html.tekst(titel)
        html.ruw("</title>\n</head>\n<body>\n")
        if !kruimels.isEmpty {
            html.ruw("<nav aria-label=\"Kruimelpad\"><ol>")
            for kruimel in kruimels {
                html.ruw("<li>")
                html.koppeling(kruimel.tekst, aanvraag.adres.url(kruimel.pad) + "?f=html")
                html.ruw("</li>")
            }
            html.ruw("</ol></nav>\n")
        }
        html.ruw("<main>\n<h1>")
        html.tekst(titel)
        html.ruw("</h1>\n")
        for blok in blokken { html.blok(blok) }
        html.ruw("</main>\n</body>\n</html>\n")
        return html.bytes
    }
}
