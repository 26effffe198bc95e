// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections
import Testing

/// Rules about how the service describes itself, by their ids in the test list of the API.
@Suite("How the service describes itself")
struct BeschrijvingTests {
    private static let collecties = ["locaties", "woningbouwgebieden", "provincies", "gemeenten", "overlappen"]

    @Test("L2 L4 K1 K2 R1 R2 R11: links, classes, collections and systems", arguments: Opslag.allCases)
    func start(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            let start = try await klant.json("/v1")
            let relaties = start["links"]?.array?.compactMap { $0["rel"]?.string } ?? []
            #expect(
                Set(relaties)
                    == ["self", "alternate", "service-desc", "service-doc", "conformance", "data", "related"])
            let klassen = try await klant.json("/v1/conformance")["conformsTo"]?.array?.compactMap(\.string) ?? []
            #expect(klassen.contains("http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs"))
            let lijst = try await klant.json("/v1/collections")["collections"]?.array ?? []
            #expect(lijst.compactMap { $0["id"]?.string } == Self.collecties)
            for collectie in lijst {
                #expect(collectie["crs"]?.array?.compactMap(\.string) == Self.stelsels)
                #expect(collectie["storageCrs"]?.string == Proefstelsel.rd.uri)
                let id = try #require(collectie["id"]?.string)
                #expect(try await klant.json("/v1/collections/\(id)") == collectie)
            }
        }
    }

    private static let stelsels = [
        Proefstelsel.crs84, .rd, .etrs89, .etrf2000, .wgs84, .mercator,
    ].map(\.uri)

    @Test("O1 O2 O3 O4 O5 O11 L8: the API document holds every operation and its parameters")
    func openAPI() async throws {
        try await Opslag.geheugen.vraag { klant in
            let document = try await klant.json("/v1/openapi.json")
            #expect(try await klant.json("/v1/api") == document)
            let paden = document["paths"]?.object?.keys.map { $0 } ?? []
            for pad in ["/", "/conformance", "/collections", "/kaart", "/_toets", "/openapi.json"] {
                #expect(paden.contains(pad))
            }
            for collectie in Self.collecties {
                #expect(paden.contains("/collections/\(collectie)/items"))
                #expect(paden.contains("/collections/\(collectie)/items/{featureId}"))
            }
            let limit = document["components"]?["parameters"]?["limit"]?["schema"]
            #expect(limit?["maximum"]?.integer == 10_000 && limit?["default"]?.integer == 100)
            #expect(document["servers"]?.array?.first?["url"]?.string == "http://localhost/v1")
        }
    }

    @Test("Q2 S2 S3 S4 I11: features have the properties of the schema, in its order", arguments: Opslag.allCases)
    func schemas(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            for collectie in Self.collecties {
                let schema = try await klant.json("/v1/collections/\(collectie)/schema")
                let namen = schema["properties"]?.object?.keys.filter { $0 != "geometry" } ?? []
                let rollen = schema["properties"]?.object?.values.compactMap { $0["x-ogc-role"]?.string } ?? []
                #expect(rollen.count { $0 == "id" } == 1 && rollen.count { $0 == "primary-geometry" } == 1)
                let features = try await klant.json("/v1/collections/\(collectie)/items")["features"]?.array ?? []
                for feature in features {
                    #expect(feature["properties"]?.object?.keys.map { $0 } == namen)
                }
                let vragen = try await klant.json("/v1/collections/\(collectie)/queryables")
                #expect(vragen["additionalProperties"] == .bool(false))
                #expect(vragen["properties"]?["geometry"]?["type"] == nil)
            }
        }
    }

    @Test("O8 O9: operations that write are described, with their token, only where writing is possible")
    func schrijven() async throws {
        @Sendable func bewerkingen(
            _ klant: Proefklant
        ) async throws -> (paden: AttributeValue?, schemas: AttributeValue?) {
            let document = try await klant.json("/v1/openapi.json")
            return (document["paths"], document["components"]?["securitySchemes"])
        }
        try await Opslag.geheugen.vraag { klant in
            let (paden, schemas) = try await bewerkingen(klant)
            #expect(schemas == nil && paden?["/collections/locaties/items"]?["post"] == nil)
        }
        try await Opslag.geheugen.vraag(try .schrijvend) { klant in
            let (paden, schemas) = try await bewerkingen(klant)
            #expect(schemas?["token"]?["scheme"]?.string == "bearer")
            let items = paden?["/collections/locaties/items"]
            let item = paden?["/collections/locaties/items/{featureId}"]
            for bewerking in [items?["post"], item?["put"], item?["patch"], item?["delete"]] {
                #expect(bewerking?["security"]?.json == #"[{"token":[]}]"#)
                let antwoorden = bewerking?["responses"]
                #expect(
                    antwoorden?["401"] != nil && antwoorden?["400"] != nil && antwoorden?["204"] != nil
                        || antwoorden?["201"]?["headers"]?["Location"] != nil)
            }
            #expect(paden?["/collections/provincies/items"]?["post"] == nil)
            let klassen = try await klant.vraag("/v1/conformance").tekst
            #expect(klassen.contains("ogcapi-common-5/1.0/conf/optimistic-locking-etags"))
            #expect(!klassen.contains("optimistic-locking-timestamps"))
        }
    }

    @Test("L3: every reference in the API document leads somewhere")
    func verwijzingen() async throws {
        try await Opslag.geheugen.vraag(try .schrijvend) { klant in
            let document = try await klant.json("/v1/openapi.json")
            for verwijzing in Self.verwijzingen(in: document) {
                let doel = verwijzing.split(separator: "/").dropFirst().reduce(document as AttributeValue?) {
                    $0?[String($1)]
                }
                #expect(doel != nil, "\(verwijzing)")
            }
        }
    }

    @Test("A feature as it was read can be sent back: every fact may be null, and a choice says so among its words")
    func nullen() async throws {
        try await Opslag.geheugen.vraag(try .schrijvend) { klant in
            let schemas = try await klant.json("/v1/openapi.json")["components"]?["schemas"]
            let feature = try await klant.json("/v1/collections/locaties/items/fellenoord?f=json")
            let velden = try #require(schemas?["LocatieInvoer"]?["properties"]?["properties"]?["properties"]?.object)
            for (naam, waarde) in try #require(feature["properties"]?.object) {
                let schema = try #require(velden[naam], "\(naam)")
                #expect(schema["nullable"]?.bool == true, "\(naam)")
                guard let woorden = schema["enum"]?.array else { continue }
                #expect(woorden.contains(waarde) && woorden.contains(.null), "\(naam)")
            }
            #expect(velden["status"]?["enum"]?.array?.count == 4)
        }
    }

    private static func verwijzingen(in waarde: AttributeValue) -> Set<String> {
        switch waarde {
        case .object(let leden):
            leden.reduce(into: []) { gevonden, lid in
                if lid.key == "$ref", let doel = lid.value.string { gevonden.insert(doel) }
                gevonden.formUnion(verwijzingen(in: lid.value))
            }
        case .array(let waarden): waarden.reduce(into: []) { $0.formUnion(verwijzingen(in: $1)) }
        default: []
        }
    }
}
