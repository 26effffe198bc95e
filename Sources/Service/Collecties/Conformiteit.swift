// SPDX-License-Identifier: EUPL-1.2

import GeoFormats

/// The standards that the service keeps to; only what is there is named.
struct Conformiteit: Document {
    static let jsonFG = ["core", "types-schemas"].map { "http://www.opengis.net/spec/json-fg-1/1.0/conf/\($0)" }

    static let klassen =
        ["core", "oas30", "html", "geojson"].map { "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/\($0)" }
        + ["http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs"]
        + ["queryables", "queryables-query-parameters"].map {
            "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/\($0)"
        }
        + Filterparameters.conformiteit
        + ["schemas", "returnables-and-receivables"].map {
            "http://www.opengis.net/spec/ogcapi-common-3/1.0/conf/\($0)"
        }
        + ["http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/core-roles-features"]
        + ["core", "api", "types-schemas", "profiles"].map { "http://www.opengis.net/spec/json-fg-1/1.0/conf/\($0)" }
        + ["https://gitdocumentatie.logius.nl/publicatie/api/adr"]

    var json: AttributeValue { ["conformsTo": .array(Self.klassen.map(AttributeValue.string))] }

    var pagina: HTMLPagina {
        HTMLPagina(
            titel: "Standaarden", kruimels: [("Start", "")],
            blokken: [
                .alinea("De API voldoet aan deze klassen van eisen."),
                .koppelingen(Self.klassen.map { (tekst: $0, href: $0) }),
            ])
    }
}
