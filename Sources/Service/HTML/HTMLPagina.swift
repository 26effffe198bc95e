// SPDX-License-Identifier: EUPL-1.2

/// A page for people: plain HTML that any browser and screen reader can handle.
struct HTMLPagina: Sendable {
    /// A part of a page.
    enum Blok: Sendable {
        case alinea(String)
        case kop(String)
        /// A heading below another.
        case onderkop(String)
        case koppelingen([(tekst: String, href: String)])
        case tabel(titel: String, kop: [String], rijen: [[Cel]])
        /// Names with what is known under each.
        case feiten([(naam: String, waarden: [Cel])])
        /// What a reader must not overlook.
        case opmerking(String)
        /// What is typed or copied as it is.
        case code(String)
        case html(HTMLTekst)
    }

    /// What stands in a cell of a table.
    enum Cel: Sendable {
        case tekst(String)
        case koppeling(tekst: String, href: String)
        /// Several links in one cell.
        case koppelingen([(tekst: String, href: String)])
        /// A number, which stands at the right.
        case getal(String)
        /// A status, told by words and a sign.
        case status(String)
    }

    let titel: String
    /// The pages above this one, the topmost first.
    let kruimels: [(tekst: String, pad: String)]
    var blokken: [Blok]
    /// The other representations of the same.
    var alternatieven = [Formaat.json]
    /// The paths of style sheets beside the usual one.
    var stijlbladen: [String] = []
    /// The paths of scripts.
    var scripts: [String] = []
    /// Whether it takes the whole width of the window.
    var isBreed = false

    func antwoord(_ aanvraag: Aanvraag) -> Antwoord {
        Antwoord(.bytes(bytes(aanvraag)), Formaat.html.mediatype)
    }
}
