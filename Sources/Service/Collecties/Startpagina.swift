// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Woningbouw

/// The first page: what the service is and where everything is found.
struct Startpagina {
    static let titel = "Doorbraaklocaties woningbouw"
    static let beschrijving =
        "De doorbraaklocaties woningbouw van \(Brief.kamerstuk) en de grootschalige woningbouwgebieden, met hun "
        + "begrenzing, overlap en gegevens. Coördinaten zijn met RDNAPTRANS2018 omgerekend; CRS84 en WGS 84 worden volgens "
        + "de Nederlandse afspraak gelijkgesteld aan ETRS89."

    let aanvraag: Aanvraag

    private var koppelingen: [Koppeling] {
        let adres = aanvraag.adres
        return aanvraag.weergaven(.json, .html) + [
            Koppeling(
                href: adres.url("/openapi.json"), rel: "service-desc", type: Formaat.openapi.mediatype,
                titel: "Beschrijving van de API (OpenAPI 3.0)"),
            Koppeling(
                href: adres.url("/api?f=html"), rel: "service-doc", type: Formaat.html.kaleType,
                titel: "Documentatie van de API"),
            Koppeling(
                href: adres.url("/conformance"), rel: "conformance", type: Formaat.json.mediatype,
                titel: "Standaarden waaraan de API voldoet"),
            Koppeling(
                href: adres.url("/collections"), rel: "data", type: Formaat.json.mediatype, titel: "De collecties"),
            Koppeling(
                href: adres.url("/voortgang"), rel: "related", type: Formaat.json.mediatype,
                titel: "De voortgang ten opzichte van de brief"),
        ]
    }

    var json: AttributeValue {
        [
            "title": .string(Self.titel), "description": .string(Self.beschrijving),
            "attribution": "Zie per collectie de bron per gegeven", "links": koppelingen.json,
        ]
    }
}
