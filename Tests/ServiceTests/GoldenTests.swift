// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import HTTPTypes
import Service
import TestSupport
import Testing

/// An exchange whose answer was looked at.
struct Gesprek: Sendable, CustomTestStringConvertible {
    let naam: String
    let doel: String
    var methode = HTTPRequest.Method.get
    var koppen: [String: String] = [:]
    var lichaam: String?
    /// Whether each store has an answer of its own: a GeoPackage knows the box of a layer to some centimetres.
    var isPerOpslag: Bool { naam == "collecties" }

    var testDescription: String { naam }

    init(
        _ naam: String, _ doel: String, _ methode: HTTPRequest.Method = .get, _ koppen: [String: String] = [:],
        _ lichaam: String? = nil
    ) {
        self.naam = naam
        self.doel = doel
        self.methode = methode
        self.koppen = koppen
        self.lichaam = lichaam
    }

    private static let browser = ["Accept": "text/html"]
    private static let geojson = ["Content-Type": "application/geo+json"]
    private static let rd = Proefstelsel.rd.code

    static let alle = [
        Gesprek("startpagina", "/v1"),
        Gesprek("conformiteit", "/v1/conformance"),
        Gesprek("collecties", "/v1/collections"),
        Gesprek("collectie", "/v1/collections/woningbouwgebieden"),
        Gesprek("queryables", "/v1/collections/locaties/queryables"),
        Gesprek("schema", "/v1/collections/locaties/schema"),
        Gesprek("locaties-utrecht", "/v1/collections/locaties/items?provincie=Utrecht"),
        Gesprek("locaties-blad", "/v1/collections/locaties/items?limit=1&crs=\(rd)"),
        Gesprek("locaties-hits", "/v1/collections/locaties/items?resultType=hits&bbox=4.2,51.8,5.2,52.5"),
        Gesprek(
            "locaties-filter",
            "/v1/collections/locaties/items?filter=woningenMin%20%3E%2020000&filter-lang=cql2-text&profile=jsonfg"),
        Gesprek("locatie", "/v1/collections/locaties/items/bleizo"),
        Gesprek("locatie-rd-jsonfg", "/v1/collections/locaties/items/pampus?profile=jsonfg-plus&crs=\(rd)"),
        Gesprek("gebied", "/v1/collections/woningbouwgebieden/items/mra-oost"),
        Gesprek("overlappen", "/v1/collections/overlappen/items?limit=2"),
        Gesprek("agenda", "/v1/collections/locaties/items/bleizo/agenda"),
        Gesprek("agenda-lijst", "/v1/collections/locaties/items/bleizo/agenda/doorbraken"),
        Gesprek("voortgang", "/v1/voortgang?peildatum=2025-12-31&sinds=2025-06-12"),
        Gesprek(
            "toets", "/v1/_toets", .post, geojson.merging(Schrijfvoorbeelden.inRD) { $1 }, Schrijfvoorbeelden.vierkant),
        Gesprek("fouten", "/v1/collections/locaties/items?limit=x&bbox=1,2&crs=EPSG:1&kleur=rood"),
        Gesprek("niet-gevonden", "/v1/collections/locaties/items/nergens"),
        Gesprek("niet-aanvaardbaar", "/v1/collections", .get, ["Accept": "image/png"]),
        Gesprek("methode", "/v1/collections", .delete),
        Gesprek("opties", "/v1/collections/locaties/items", .options),
        Gesprek("pagina-start", "/v1", .get, browser),
        Gesprek("pagina-locatie", "/v1/collections/locaties/items/bleizo", .get, browser),
        Gesprek("pagina-lijst", "/v1/collections/locaties/items?provincie=Utrecht", .get, browser),
        Gesprek("pagina-gebied", "/v1/collections/woningbouwgebieden/items/mra-oost", .get, browser),
        Gesprek("pagina-provincie", "/v1/collections/provincies/items/PV26", .get, browser),
        Gesprek("pagina-fout", "/v1/collections/locaties/items/nergens", .get, browser),
    ]
}

@Suite("Whole answers")
struct GoldenTests {
    @Test("Every resource answers as it was looked at, from either store", arguments: Gesprek.alle, Opslag.allCases)
    func antwoord(_ gesprek: Gesprek, _ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            let antwoord = try await klant.vraag(
                gesprek.doel, gesprek.methode, koppen: gesprek.koppen, lichaam: gesprek.lichaam)
            // A tag is of the data version too, which is that of the store.
            let koppen = antwoord.koppen.filter { !["etag", "date", "content-length"].contains($0.name.canonicalName) }
                .map { "\($0.name.canonicalName): \($0.value)" }.sorted()
            let tekst =
                ([
                    "\(gesprek.methode.rawValue) \(gesprek.doel)", "", "\(antwoord.status)",
                ] + koppen + ["", Self.leesbaar(antwoord)]).joined(separator: "\n") + "\n"
            try expectGolden(tekst, "\(gesprek.naam)\(gesprek.isPerOpslag ? "-\(opslag)" : "").txt")
        }
    }

    /// The body, JSON with every member of the first two levels on a line of its own.
    private static func leesbaar(_ antwoord: Proefantwoord) -> String {
        guard antwoord.mediatype.contains("json"), let json = try? antwoord.json, let leden = json.object else {
            return antwoord.tekst
        }
        return leden.map { naam, waarde in
            guard let delen = waarde.array else { return "\(naam): \(waarde.json)" }
            return (["\(naam):"] + delen.map { "  \($0.json)" }).joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
