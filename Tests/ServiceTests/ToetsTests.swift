// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import HTTPTypes
import Service
import Testing

@Suite("Areas that are sent to be checked, and the kaart")
struct ToetsTests {
    private static let geojson = ["Content-Type": "application/geo+json"]

    @Test("An area is told with what it overlaps, whatever its system")
    func overlap() async throws {
        try await Opslag.geheugen.vraag { klant in
            let gebied = "/v1/collections/woningbouwgebieden/items/utrecht-groot-merwede"
            for stelsel in Proefstelsel.allCases {
                let feature = try await klant.vraag("\(gebied)?crs=\(stelsel.code)")
                let antwoord = try await klant.vraag(
                    "/v1/_toets", .post,
                    koppen: ["Content-Type": "application/geo+json", "Content-Crs": "<\(stelsel.uri)>"],
                    lichaam: feature.tekst)
                try #require(antwoord.status == 200, "\(stelsel): \(antwoord.tekst)")
                let vlak = try #require(try antwoord.json["vlakken"]?.array?.first)
                #expect(vlak["ligging"]?.string == "binnen")
                let eigen = vlak["woningbouwgebieden"]?.array?.first { $0["id"]?.string == "utrecht-groot-merwede" }
                #expect((eigen?["aandeelVlak"]?.number ?? 0) > 0.999)
                #expect(vlak["locaties"]?.array?.contains { $0["id"]?.string == "groot-merwede-rijnenburg" } == true)
                #expect(vlak["provincies"]?.array?.compactMap { $0["id"]?.string } == ["Utrecht"])
            }
        }
    }

    @Test(
        "What cannot be checked is refused, with the place of the fault",
        arguments: [
            ("{", "geojson"), (#"{"type":"Point","coordinates":[5,52]}"#, "geenVlak"),
            (#"{"type":"Polygon","coordinates":[[[5,52],[5.1,52.1],[5.1,52],[5,52.1],[5,52]]]}"#, "ongeldigVlak"),
            (#"{"type":"Polygon","coordinates":[[[5,52],[5.1,52],[5.1,52.1],[5,52.1]]]}"#, "ringNotClosed"),
            (#"{"type":"Polygon","coordinates":[[[52,5],[52.1,5.1],[52,5.1],[52,5]]]}"#, "outsideArea"),
        ])
    func geweigerd(_ geval: (lichaam: String, code: String)) async throws {
        try await Opslag.geheugen.vraag { klant in
            let antwoord = try await klant.vraag("/v1/_toets", .post, koppen: Self.geojson, lichaam: geval.lichaam)
            #expect(antwoord.status == 400 && antwoord.mediatype == "application/problem+json")
            let codes = try antwoord.json["errors"]?.array?.compactMap { $0["code"]?.string } ?? []
            #expect(codes.contains(geval.code) || codes.contains("wrongCRS"), "\(antwoord.tekst)")
        }
    }

    @Test("A body beyond the limit is refused")
    func teGroot() async throws {
        var instellingen = Dienstinstellingen.geduldig
        instellingen.lichaamsgrens = 100
        try await Opslag.geheugen.vraag(instellingen) { klant in
            let antwoord = try await klant.vraag(
                "/v1/_toets", .post, koppen: Self.geojson, lichaam: String(repeating: " ", count: 101))
            #expect(antwoord.status == 413 && antwoord.mediatype == "application/problem+json")
        }
    }

    @Test("The kaart is a drawing of the day and the provincie that were asked for")
    func kaart() async throws {
        try await Opslag.geheugen.vraag { klant in
            let eerste = try await klant.vraag("/v1/kaart?peildatum=2025-06-12")
            #expect(eerste.status == 200 && eerste.mediatype == "image/svg+xml")
            #expect(eerste.tekst.contains("12 juni 2025"))
            #expect(try await klant.vraag("/v1/kaart?peildatum=2025-06-12").bytes == eerste.bytes)
            #expect(try await klant.vraag("/v1/kaart?provincie=utrecht").tekst.contains("Utrecht"))
            #expect(try await klant.vraag("/v1/kaart?papier=A5&provincie=x").fouten.count == 2)
        }
    }
}
