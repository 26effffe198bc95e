// SPDX-License-Identifier: EUPL-1.2

import GeoFormats

/// The standards that the service keeps to; only what is there is named.
struct Conformiteit: Document {
    /// Whether features can be written.
    let schrijft: Bool

    static let jsonFG = ["core", "types-schemas"].map { "http://www.opengis.net/spec/json-fg-1/1.0/conf/\($0)" }

    private static let lezen =
        ["core", "oas30", "html", "geojson"].map { "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/\($0)" }
        + ["http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs"]
        + ["queryables", "queryables-query-parameters"].map {
            "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/\($0)"
        }
        + Filterparameters.conformiteit
        + ["schemas", "core-roles-features", "returnables-and-receivables"].map {
            "http://www.opengis.net/spec/ogcapi-common-3/1.0/conf/\($0)"
        }
        + ["core", "api", "types-schemas", "profiles"].map { "http://www.opengis.net/spec/json-fg-1/1.0/conf/\($0)" }
        + ["https://gitdocumentatie.logius.nl/publicatie/api/adr"]

    /// The classes of Part 4, which is also Common Part 5; Last-Modified is none of ours, as what is shipped has no
    /// moment.
    private static let schrijven =
        [
            "create-replace-delete", "update", "optimistic-locking-etags", "return-resource-representation-in-response",
            "handling",
        ].map { "http://www.opengis.net/spec/ogcapi-common-5/1.0/conf/\($0)" }
        + ["http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/features"]

    private var klassen: [String] { Self.lezen + (schrijft ? Self.schrijven : []) }

    var json: AttributeValue { ["conformsTo": .array(klassen.map(AttributeValue.string))] }

    var pagina: HTMLPagina {
        HTMLPagina(
            titel: "Standaarden", kruimels: [("Start", "")],
            blokken: [
                .alinea("De API voldoet aan deze klassen van eisen."),
                .koppelingen(klassen.map { (tekst: $0, href: $0) }),
            ])
    }
}
