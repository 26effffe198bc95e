// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Testing
import Woningbouw

/// Rules about features, by their ids in the test list of the API.
@Suite("Features of the service")
struct ItemsTests {
    private static let locaties = "/v1/collections/locaties/items"
    private static let gebieden = "/v1/collections/woningbouwgebieden/items"

    @Test("I1 R3: a page is what it always was", arguments: Opslag.allCases)
    func blad(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            let antwoord = try await klant.vraag("/v1/collections/provincies/items?limit=1&crs=\(Proefstelsel.rd.code)")
            #expect(antwoord.mediatype == "application/geo+json")
            #expect(antwoord.kop("Content-Crs") == "<\(Proefstelsel.rd.uri)>")
            let begin = """
                {"type":"FeatureCollection","timeStamp":"2025-06-15T15:06:40Z","numberMatched":12,"features":[
                {"type":"Feature","id":"PV20","geometry":{"type":"MultiPolygon","coordinates":[[[[
                """
            #expect(antwoord.tekst.hasPrefix(begin))
            let json = try antwoord.json
            #expect(json["numberReturned"]?.integer == 1)
            let eigenschappen = json["features"]?.array?.first?["properties"]
            #expect(
                eigenschappen?.json
                    == #"{"code":"PV20","naam":"Groningen","begrenzingHerkomst":"indicatief","begrenzingNauwkeurigheid":350,"#
                    + #""begrenzingPeildatum":"2019-01-01","begrenzingBron":null,"begrenzingToelichting":null,"#
                    + #""overige":{"bron":"CBS, jeugdregio's 2017, CC BY 4.0; bewerkt tot provincies (indicatief)"}}"#)
        }
    }

    @Test("I3 I4 I8: following next and counting from the start give every feature once", arguments: Opslag.allCases)
    func bladeren(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            for (doel, aantal) in [(Self.locaties, 22), (Self.gebieden, 26), ("/v1/collections/overlappen/items", 7)] {
                let alles = try await klant.ids("\(doel)?limit=10000")
                #expect(alles.count == aantal, "\(doel)")
                for grootte in [1, 5, aantal, aantal + 1] {
                    var gevonden: [String] = []
                    var volgende: String? = "\(doel)?limit=\(grootte)"
                    while let adres = volgende {
                        let json = try await klant.json(adres)
                        #expect(json["numberMatched"]?.integer == Int64(aantal))
                        gevonden += json["features"]?.array?.compactMap { $0["id"]?.string } ?? []
                        volgende = json["links"]?.array?.first { $0["rel"]?.string == "next" }?["href"]?.string
                            .map { $0.replacing("http://localhost", with: "") }
                    }
                    #expect(gevonden == alles)
                    let vanaf = try await klant.ids("\(doel)?limit=\(grootte)&offset=\(grootte)")
                    #expect(vanaf == Array(alles.dropFirst(grootte).prefix(grootte)))
                }
            }
        }
    }

    @Test("I5: who pages keeps what was there, whatever is added and removed before him", arguments: Opslag.allCases)
    func wijzigingOnderweg(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            let alles = try await klant.ids("\(Self.locaties)?limit=10000")
            let eerste = try await klant.json("\(Self.locaties)?limit=10")
            let volgende = try #require(
                eerste["links"]?.array?.first { $0["rel"]?.string == "next" }?["href"]?.string)
            let locaties = try await klant.catalogus.locaties()
            var nieuw = locaties[0]
            nieuw.id = "aaa-nieuw"
            let blijft = [nieuw] + locaties.dropFirst(2)
            try await klant.catalogus.schrijf(
                .locaties(blijft), wijze: .vervang, herkomst: .init(bestand: "proef", sha256: "00"))
            let rest = try await klant.ids(volgende.replacing("http://localhost", with: ""))
            #expect(rest == Array(alles.dropFirst(10).prefix(10)))
        }
    }

    @Test(
        "I6 I7 I9 B1 B6 D3 R6 Q6: what means nothing is refused",
        arguments: [
            "limit=0", "limit=-1", "limit=abc", "limit=", "limit=1.5", "offset=-1", "offset=abc", "cursor=x", "cursor=",
            "bestaatniet=1", "limit=1&limit=2", "bbox=", "bbox=1", "bbox=1,2,3", "bbox=1,2,3,4,5", "bbox=a,b,c,d",
            "bbox=nan,51,6,53", "bbox=4,51,inf,53", "bbox=4,53,6,51", "bbox=4,51,181,53", "bbox=4,51,6,91",
            "bbox=4,51,6,53&bbox-crs=\(Proefstelsel.rd.code)",
            "bbox=300000,400000,100000,500000&bbox-crs=\(Proefstelsel.rd.code)",
            "crs=http://www.opengis.net/def/crs/0/unsupported", "bbox-crs=x", "datetime=gisteren",
            "datetime=2025-02-30", "datetime=2025-06-12/2025-06-11", "datetime=2025-01-01/../..",
            "datetime=2025-06-12T25:00:00Z", "datetime=2025-06-12T12:00:00", "peildatum=2025", "nummer=abc",
            "status=af", "ligging=naast", "provincie=Utrech", "gemeente=Zoetermer", "profile=x", "f=xml",
            "begrenzingPeildatum=2025", "begrenzingNauwkeurigheid=nan",
        ])
    func geweigerd(_ query: String) async throws {
        try await Opslag.geheugen.vraag { klant in
            let antwoord = try await klant.vraag("\(Self.locaties)?\(query)")
            #expect(antwoord.status == 400, "\(query): \(antwoord.status)")
            #expect(antwoord.fouten.count == 1)
        }
    }

    @Test("I2 I8: who counts from the start is shown the way back, and hits only count", arguments: Opslag.allCases)
    func terug(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            let alles = try await klant.ids("\(Self.locaties)?limit=100")
            var gevonden: [String] = []
            var vorige: String? = "\(Self.locaties)?limit=4&offset=18"
            while let adres = vorige {
                let json = try await klant.json(adres)
                gevonden = (json["features"]?.array?.compactMap { $0["id"]?.string } ?? []) + gevonden
                vorige = json["links"]?.array?.first { $0["rel"]?.string == "prev" }?["href"]?.string
                    .map { $0.replacing("http://localhost", with: "") }
            }
            #expect(gevonden == alles)
            for (query, aantal) in [("", 22), ("&provincie=Utrecht", 2), ("&offset=30&limit=1", 22)] {
                let json = try await klant.json("\(Self.locaties)?resultType=hits\(query)")
                #expect(json["numberMatched"]?.integer == Int64(aantal) && json["numberReturned"]?.integer == 0)
                #expect(json["features"]?.array?.isEmpty == true)
                #expect(json["links"]?.array?.contains { ["next", "prev"].contains($0["rel"]?.string) } == false)
            }
            #expect(try await klant.vraag("\(Self.locaties)?resultType=x").fouten == ["resultType:waarde"])
        }
    }

    @Test("I6: a cursor belongs to one list")
    func cursors() async throws {
        try await Opslag.geheugen.vraag { klant in
            let eerste = try await klant.json("\(Self.locaties)?limit=1")
            let volgende = try #require(
                eerste["links"]?.array?.first { $0["rel"]?.string == "next" }?["href"]?.string)
            let cursor = try #require(volgende.split(separator: "cursor=").last.map(String.init))
            #expect(try await klant.vraag("\(Self.locaties)?cursor=\(cursor)").status == 200)
            #expect(try await klant.vraag("\(Self.gebieden)?cursor=\(cursor)").status == 400)
            #expect(try await klant.vraag("\(Self.locaties)?cursor=\(cursor)&naam=x").status == 400)
            #expect(try await klant.vraag("\(Self.locaties)?cursor=\(cursor)&offset=1").status == 400)
            #expect(try await klant.vraag("\(Self.locaties)?cursor=\(cursor)A").status == 400)
        }
    }

    @Test(
        "Q6 D1 D4: facts, days and names choose features", arguments: Opslag.allCases,
        [
            ("locaties/items?provincie=Utrecht", ["groot-merwede-rijnenburg", "amersfoort-naam-onbekend"]),
            ("locaties/items?provincie=utrecht&gemeente=nieuwegein", ["groot-merwede-rijnenburg"]),
            ("locaties/items?gemeenten=Nieuwegein", ["groot-merwede-rijnenburg"]),
            ("locaties/items?nummer=1", ["bleizo"]),
            ("locaties/items?id=bleizo&status=doorbraak%20bereikt", ["bleizo"]),
            ("locaties/items?naam=%25", []),
            ("locaties/items?woningenMin=5000&woningenMax=5000", ["bleizo", "oostflank-srbt"]),
            ("provincies/items?naam=Frysl%C3%A2n", ["PV21"]),
            ("provincies/items?code=PV26&datetime=1900-01-01", ["PV26"]),
            (
                "locaties/items?ligging=binnen&peildatum=2026-09-01",
                ["pampus", "fellenoord", "t-zoet", "kennisas-ede-wageningen", "rijnpark", "kanaalzone-nijmegen-malden"]
            ),
        ] as [(String, [String])])
    func kenmerken(_ opslag: Opslag, _ geval: (doel: String, ids: [String])) async throws {
        try await opslag.vraag { klant in
            let ids = try await klant.ids("/v1/collections/\(geval.doel)")
            #expect(ids == geval.ids)
        }
    }

    @Test(
        "D1 D2 D5: gebieden are found by the period of their designation", arguments: Opslag.allCases,
        [
            ("2022-12-01", 15), ("2024-01-01", 17), ("2025-12-31T23:59:59Z", 21), ("../2022-12-01", 15),
            ("2026-09-01/..", 26),
            ("../..", 26), ("/", 26), ("0000-01-01T00:00:00Z/9999-12-31T00:00:00Z", 26),
            ("1900-01-01/1900-12-31", 0),
            // Two hours ahead of UTC it is still the day before.
            ("2026-09-01T01:00:00%2B02:00", 21), ("2026-09-01t01:00:00z", 26),
        ])
    func perioden(_ opslag: Opslag, _ geval: (datetime: String, aantal: Int)) async throws {
        try await opslag.vraag { klant in
            let json = try await klant.json("\(Self.gebieden)?limit=1&datetime=\(geval.datetime)")
            #expect(json["numberMatched"]?.integer == Int64(geval.aantal))
        }
    }

    @Test("F1 F2 F3 F5: one feature is the same as in the list", arguments: Opslag.allCases)
    func enkel(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            for doel in [Self.locaties, Self.gebieden, "/v1/collections/overlappen/items"] {
                let lijst = try await klant.json("\(doel)?limit=2")
                for feature in lijst["features"]?.array ?? [] {
                    let id = try #require(feature["id"]?.string)
                    let enkel = try await klant.json("\(doel)/\(id)")
                    #expect(enkel["geometry"] == feature["geometry"] && enkel["properties"] == feature["properties"])
                    let gecodeerd = id.utf8.map { "%" + String($0, radix: 16) }.joined()
                    #expect(try await klant.vraag("\(doel)/\(gecodeerd)").status == 200)
                }
                #expect(try await klant.vraag("\(doel)/bestaat-niet").status == 404)
            }
        }
    }

    @Test("A page that is longer than what is read at a time is whole", arguments: Opslag.allCases)
    func langBlad(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            let locatie = try #require(try await klant.catalogus.locaties().first)
            let veel = (1...1203).map { nummer in
                var ander = locatie
                ander.id = "plan-\(nummer)"
                ander.nummer = nummer
                return ander
            }
            try await klant.catalogus.schrijf(
                .locaties(veel), wijze: .vervang, herkomst: .init(bestand: "proef", sha256: "00"))
            for (limit, offset, aantal) in [(10_000, 0, 1203), (1203, 0, 1203), (1000, 100, 1000), (501, 702, 501)] {
                let json = try await klant.json("\(Self.locaties)?limit=\(limit)&offset=\(offset)")
                let ids = json["features"]?.array?.compactMap { $0["id"]?.string } ?? []
                #expect(ids == veel.map(\.id).dropFirst(offset).prefix(limit).map { $0 })
                #expect(json["numberReturned"]?.integer == Int64(aantal) && json["numberMatched"]?.integer == 1203)
                let heeftVolgende = json["links"]?.array?.contains { $0["rel"]?.string == "next" }
                #expect(heeftVolgende == (offset + aantal < 1203))
            }
        }
    }

    @Test("JSON-FG puts the geometry in place, in the system that was asked for")
    func jsonFG() async throws {
        try await Opslag.geheugen.vraag { klant in
            let rd = "crs=\(Proefstelsel.rd.code)"
            let fg = try await klant.json("\(Self.gebieden)/utrecht-groot-merwede?profile=jsonfg&\(rd)")
            #expect(fg["geometry"] == .null && fg["place"]?["type"]?.string == "MultiPolygon")
            #expect(fg["coordRefSys"]?.string == Proefstelsel.rd.uri)
            #expect(fg["time"]?["interval"]?.array?.count == 2 && fg["conformsTo"]?.array?.isEmpty == false)
            let plus = try await klant.json("\(Self.gebieden)/utrecht-groot-merwede?profile=jsonfg-plus&\(rd)")
            #expect(plus["geometry"]?["type"]?.string == "MultiPolygon" && plus["place"] == fg["place"])
            let gewoon = try await klant.json("\(Self.gebieden)/utrecht-groot-merwede?profile=jsonfg")
            #expect(gewoon["place"] == .null && gewoon["geometry"] == plus["geometry"])
        }
    }
}
