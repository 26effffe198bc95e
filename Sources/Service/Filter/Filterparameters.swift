// SPDX-License-Identifier: EUPL-1.2

import CQL2
import GeoFormats

/// The parameters of filters (OGC API Features Part 3).
enum Filterparameters {
    /// The encodings of a filter.
    enum Taal: String, CaseIterable {
        case tekst = "cql2-text"
        case json = "cql2-json"
    }

    static let filter = Parameter(
        naam: "filter",
        beschrijving:
            "Alleen features die aan deze voorwaarde voldoen, in CQL2. De namen staan onder queryables; "
            + "een voorbeeld is woningenMin > 1000 AND S_INTERSECTS(geometry, BBOX(4.2, 51.8, 5.2, 52.5)).",
        schema: ["type": "string"])
    static let taal = Parameter.keuze(
        "filter-lang", "De schrijfwijze van filter.", Taal.allCases.map(\.rawValue), standaard: Taal.tekst.rawValue)
    static let crs = Parameter(
        naam: "filter-crs", beschrijving: "Het coördinatenstelsel van de geometrieën in filter.",
        schema: Itemparameters.crs.schema)

    static let alle = [filter, taal, crs]

    /// The classes of requirements that the service meets by them; it offers no functions of its own.
    static let conformiteit =
        ["filter", "features-filter"].map { "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/\($0)" }
        + CQL2Conformance.classes.filter { !$0.hasSuffix("/functions") } + [CQL2Conformance.basicSpatialOperators]
}
