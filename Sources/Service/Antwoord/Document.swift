// SPDX-License-Identifier: EUPL-1.2

import GeoFormats

/// What is known of a resource, apart from how it is shown: each representation is made from it.
protocol Document: Sendable {
    /// As JSON.
    var json: AttributeValue { get }
    /// As a page for people.
    var pagina: HTMLPagina { get }
}

extension Document {
    /// The document in the representation that was asked for.
    func antwoord(_ aanvraag: Aanvraag) -> Antwoord {
        aanvraag.formaat == .html
            ? Antwoord(.bytes(pagina.bytes(aanvraag)), Formaat.html.mediatype)
            : Antwoord(json, aanvraag.formaat.mediatype)
    }
}
