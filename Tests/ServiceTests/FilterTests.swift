// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import OrderedCollections
import Testing

/// Filters in CQL2, by the ids of the test list of the API.
@Suite("Filters of the service")
struct FilterTests {
    private static let items = "/v1/collections/locaties/items?limit=1000"

    private static func doel(_ filter: String, _ rest: String = "", _ begin: String = items) -> String {
        "\(begin)&filter=\(filter.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")\(rest)"
    }

    @Test("Q1 Q2: the queryables are linked, and say the type of each")
    func queryables() async throws {
        try await Opslag.geheugen.vraag { klant in
            for collectie in ["locaties", "woningbouwgebieden", "provincies", "overlappen"] {
                let koppelingen = try await klant.json("/v1/collections/\(collectie)")["links"]?.array ?? []
                for rel in ["http://www.opengis.net/def/rel/ogc/1.0/queryables", "queryables"] {
                    #expect(koppelingen.contains { $0["rel"]?.string == rel })
                }
                let schema = try await klant.json("/v1/collections/\(collectie)/queryables")
                #expect(schema["additionalProperties"]?.bool == false)
                let velden = try #require(schema["properties"]?.object)
                for (naam, veld) in velden where naam != "geometry" { #expect(veld["type"]?.string != nil, "\(naam)") }
                #expect(velden["geometry"]?["format"]?.string?.hasPrefix("geometry-") == true)
                // Every one of them can be used.
                for naam in velden.keys {
                    let antwoord = try await klant.vraag(
                        Self.doel("\(naam) IS NULL", "", "/v1/collections/\(collectie)/items?limit=1"))
                    #expect(antwoord.status == 200, "\(naam): \(antwoord.tekst)")
                }
            }
        }
    }

    @Test("Q4: the parameters and classes are declared")
    func aangekondigd() async throws {
        try await Opslag.geheugen.vraag { klant in
            let klassen = try await klant.json("/v1/conformance")["conformsTo"]?.array?.compactMap(\.string) ?? []
            for klasse in ["filter", "features-filter", "queryables"] {
                #expect(klassen.contains("http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/\(klasse)"))
            }
            for klasse in ["basic-cql2", "cql2-text", "cql2-json", "spatial-functions", "basic-spatial-operators"] {
                #expect(klassen.contains("http://www.opengis.net/spec/cql2/1.0/conf/\(klasse)"))
            }
            #expect(!klassen.contains("http://www.opengis.net/spec/cql2/1.0/conf/functions"))
            let parameters = try await klant.json("/v1/openapi.json")["components"]?["parameters"]
            #expect(parameters?["filter-lang"]?["schema"]?["default"]?.string == "cql2-text")
            #expect(parameters?["filter-crs"]?["schema"]?["default"]?.string?.hasSuffix("CRS84") == true)
        }
    }

    @Test(
        "Q3 Q4 Q8 Q9: what is wrong with a filter is told with its place",
        arguments: [
            ("bestaatNiet = 1", "", "er is geen gegeven 'bestaatNiet'; mogelijk zijn id, nummer, naam"),
            ("naam = ", "", "teken 8: hier hoort een waarde, maar er staat niets meer"),
            ("naam == 'x'", "", "teken 7: hier hoort een waarde, maar er staat ="),
            ("naam = 5", "", "in naam = 5: een tekst kan niet met een getal worden vergeleken"),
            ("naam", "", "hier hoort een voorwaarde en geen tekst"),
            ("", "", "teken 1: hier hoort een waarde"),
            ("S_INTERSECTS(geometry, POLYGON((4 52, 5 53, 5 52, 4 53, 4 52)))", "", "kruist zichzelf bij 4.5 52.5"),
            ("S_INTERSECTS(geometry, POLYGON((4 52, 5 53, 5 52)))", "", "een ring of lijn heeft te weinig punten"),
            ("S_INTERSECTS(geometry, POLYGON((4 52, 5 53, 5 52, 4 53)))", "", "de ring is niet gesloten"),
            ("S_INTERSECTS(geometry, POINT(90 180))", "", "zijn geen plaats op aarde"),
            ("S_INTERSECTS(geometry, POINT(5 52 1 1))", "", "hier hoort ')', maar er staat 1"),
            ("S_TOUCHES(naam, POINT(5 52))", "", "hier hoort een geometrie en geen tekst"),
            (String(repeating: "(", count: 100) + "TRUE", "", "meer dan 64 niveaus in elkaar"),
            ("weg(1)", "", "er is geen functie 'weg'"),
            (#"{"op":"=","args":[{"property":"naam"}]}"#, "&filter-lang=cql2-json", "args: hier hoort een lijst van 2"),
            ("naam = 'x'", "&filter-lang=cql2-json", "de tekst is geen JSON op regel 1, teken 1"),
            ("{", "&filter-lang=cql2-json", "de tekst breekt halverwege af op regel 1, teken 2"),
            ("true }", "&filter-lang=cql2-json", "de tekst is geen JSON op regel 1, teken 6"),
        ])
    func fouten(_ filter: String, _ rest: String, _ melding: String) async throws {
        try await Opslag.geheugen.vraag { klant in
            let antwoord = try await klant.vraag(Self.doel(filter, rest))
            #expect(antwoord.status == 400)
            #expect(antwoord.fouten == ["filter:waarde"])
            let detail = try antwoord.json["detail"]?.string ?? ""
            #expect(detail.contains(melding), "\(detail)")
            #expect(detail.firstMatch(of: /\b(the|is not|must|at|line|column)\b/) == nil, "\(detail)")
        }
    }

    @Test("Q4: another language or system is refused, together with all else that is wrong")
    func anders() async throws {
        try await Opslag.geheugen.vraag { klant in
            let antwoord = try await klant.vraag("\(Self.items)&filter=x&filter-lang=sql&filter-crs=EPSG:1&bbox=1")
            #expect(antwoord.status == 400)
            #expect(Set(antwoord.fouten) == ["filter-lang:waarde", "filter-crs:waarde", "bbox:waarde"])
            let dubbel = try await klant.vraag("\(Self.items)&filter=TRUE&filter=FALSE")
            #expect(dubbel.fouten == ["filter:herhaald"])
            let lang = try await klant.vraag(Self.doel("naam = '\(String(repeating: "x", count: 100_000))'"))
            #expect(lang.status == 414)
        }
    }

    @Test("Q7 Q11: the facts of features decide", arguments: Opslag.allCases)
    func feiten(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            let alle = try await klant.json(Self.items)["features"]?.array ?? []
            func verwacht(_ eis: (AttributeValue) -> Bool) -> [String] {
                alle.filter { eis($0["properties"] ?? .null) }.compactMap { $0["id"]?.string }
            }
            let gevallen: [(String, [String])] = [
                ("TRUE", verwacht { _ in true }), ("FALSE", []),
                ("woningenMin > 10000", verwacht { ($0["woningenMin"]?.integer ?? 0) > 10_000 }),
                ("woningenMin IS NULL", verwacht { $0["woningenMin"] == .null }),
                // What is not known is neither.
                (
                    "woningenMin > 10000 OR NOT (woningenMin > 10000)", verwacht { $0["woningenMin"] != .null }
                ),
                ("status <> 'aangewezen'", verwacht { $0["status"] != .null && $0["status"]?.string != "aangewezen" }),
                ("CASEI(naam) LIKE CASEI('%MERWEDE%')", verwacht { $0["naam"]?.string?.contains("Merwede") == true }),
                (
                    "A_CONTAINS(provincies, ('Utrecht'))",
                    verwacht { $0["provincies"]?.array?.contains(.string("Utrecht")) == true }
                ),
                ("nummer BETWEEN 3 AND 5", verwacht { (3...5).contains($0["nummer"]?.integer ?? 0) }),
                ("nummer > 2.5 AND 4.5 >= nummer", verwacht { (3...4).contains($0["nummer"]?.integer ?? 0) }),
                // Held for the same by Unicode, though not byte by byte.
                (
                    "A_CONTAINS(provincies, ('Frysla\u{302}n'))",
                    verwacht { $0["provincies"]?.array?.contains(.string("Fryslân")) == true }
                ),
                (
                    "naam > 'K' AND naam = '\(alle.first?["properties"]?["naam"]?.string ?? "")'",
                    verwacht { naam in
                        naam["naam"] == alle.first?["properties"]?["naam"] && (naam["naam"]?.string ?? "") > "K"
                    }
                ),
                ("id IN ('pampus', 'bleizo')", verwacht { ["pampus", "bleizo"].contains($0["id"]?.string) }),
                (
                    "woningenMin * 2 <= woningenMax + 10000",
                    verwacht {
                        guard let min = $0["woningenMin"]?.integer, let max = $0["woningenMax"]?.integer else {
                            return false
                        }
                        return min * 2 <= max + 10_000
                    }
                ),
            ]
            for (filter, ids) in gevallen {
                #expect(try await klant.ids(Self.doel(filter)) == ids, "\(filter)")
            }
            let som = try await klant.json(Self.doel("nummer > 2"))
            #expect(som["numberMatched"]?.integer == Int64(alle.count - 2))
        }
    }

    @Test("Q12: both encodings find the same", arguments: Opslag.allCases)
    func beideSchrijfwijzen(_ opslag: Opslag) async throws {
        let paren = [
            ("naam LIKE 'P%'", #"{"op":"like","args":[{"property":"naam"},"P%"]}"#),
            (
                "woningenMin >= 5000 AND NOT status = 'aangewezen'",
                #"{"op":"and","args":[{"op":">=","args":[{"property":"woningenMin"},5000]},{"op":"not","args":[{"op":"=","args":[{"property":"status"},"aangewezen"]}]}]}"#
            ),
            (
                "S_INTERSECTS(geometry, BBOX(4.2, 51.8, 5.2, 52.5))",
                #"{"op":"s_intersects","args":[{"property":"geometry"},{"bbox":[4.2,51.8,5.2,52.5]}]}"#
            ),
        ]
        try await opslag.vraag { klant in
            for (tekst, json) in paren {
                let inTekst = try await klant.ids(Self.doel(tekst, "&filter-lang=cql2-text"))
                #expect(try await klant.ids(Self.doel(json, "&filter-lang=cql2-json")) == inTekst)
                #expect(try await klant.ids(Self.doel(tekst)) == inTekst)
                #expect(!inTekst.isEmpty)
            }
        }
    }

    @Test("Q7: places are found in any system, as by bbox", arguments: Opslag.allCases)
    func plaatsen(_ opslag: Opslag) async throws {
        let rd = "&filter-crs=http://www.opengis.net/def/crs/EPSG/0/28992"
        let etrs89 = "&filter-crs=http://www.opengis.net/def/crs/EPSG/0/4258"
        try await opslag.vraag { klant in
            let metBbox = try await klant.ids("\(Self.items)&bbox=4.2,51.8,5.2,52.5")
            #expect(!metBbox.isEmpty)
            #expect(try await klant.ids(Self.doel("S_INTERSECTS(geometry, BBOX(4.2, 51.8, 5.2, 52.5))")) == metBbox)
            #expect(
                try await klant.ids(Self.doel("S_INTERSECTS(geometry, BBOX(51.8, 4.2, 52.5, 5.2))", etrs89)) == metBbox)
            let alle = try await klant.ids(Self.items)
            #expect(try await klant.ids(Self.doel("S_INTERSECTS(geometry, BBOX(-180, -90, 180, 90))")) == alle)
            #expect(try await klant.ids(Self.doel("S_DISJOINT(geometry, BBOX(-180, -90, 180, 90))")).isEmpty)
            #expect(try await klant.ids(Self.doel("S_WITHIN(geometry, BBOX(-7000,289000,300000,629000))", rd)) == alle)
            let ver = try await klant.ids(Self.doel("S_INTERSECTS(geometry, BBOX(150, -90, -150, 90))"))
            #expect(ver.isEmpty)
        }
    }

    @Test("Q5: a filter goes with bbox, datetime and facts", arguments: Opslag.allCases)
    func samen(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            let bbox = Set(try await klant.ids("\(Self.items)&bbox=4.2,51.8,5.2,52.5"))
            let filter = Set(try await klant.ids(Self.doel("nummer < 12")))
            let provincie = Set(try await klant.ids("\(Self.items)&provincie=Zuid-Holland"))
            let samen = try await klant.ids(
                Self.doel("nummer < 12", "&bbox=4.2,51.8,5.2,52.5&provincie=Zuid-Holland&datetime=2025-06-12"))
            #expect(Set(samen) == bbox.intersection(filter).intersection(provincie))
            #expect(!samen.isEmpty && samen.count < filter.count)
            // All pages together are the list.
            var doel: String? = Self.doel("nummer < 12", "", "/v1/collections/locaties/items?limit=4")
            var ids: [String] = []
            while let pagina = doel {
                let json = try await klant.json(pagina)
                ids += json["features"]?.array?.compactMap { $0["id"]?.string } ?? []
                let volgende = json["links"]?.array?.first { $0["rel"]?.string == "next" }?["href"]?.string
                doel = volgende.flatMap(URLComponents.init(string:)).map {
                    "\($0.percentEncodedPath)?\($0.percentEncodedQuery ?? "")"
                }
            }
            #expect(Set(ids) == filter && ids.count == filter.count)
        }
    }

    @Test("Q7: gebieden by their designation, and pairs by what they have in common", arguments: Opslag.allCases)
    func andereCollecties(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            let gebieden = "/v1/collections/woningbouwgebieden/items?limit=1000"
            let later = try await klant.ids(Self.doel("aanwijzingVan > DATE('2025-01-01')", "", gebieden))
            let eerder = try await klant.ids(Self.doel("T_BEFORE(aanwijzingVan, DATE('2025-01-02'))", "", gebieden))
            let geheel = try await klant.ids(Self.doel("aanwijzingVan IS NOT NULL", "", gebieden))
            #expect(!later.isEmpty && !eerder.isEmpty && Set(later + eerder) == Set(geheel))
            let paren = "/v1/collections/overlappen/items?limit=1000"
            let alle = try await klant.json(paren)["features"]?.array ?? []
            let groot = try await klant.ids(Self.doel("overlapM2 >= 1000000 AND indicatief = TRUE", "", paren))
            let verwacht = alle.filter {
                ($0["properties"]?["overlapM2"]?.number ?? 0) >= 1e6 && $0["properties"]?["indicatief"]?.bool == true
            }
            #expect(groot == verwacht.compactMap { $0["id"]?.string } && !groot.isEmpty && groot.count < alle.count)
            let hier = try await klant.ids(Self.doel("S_INTERSECTS(geometry, BBOX(4.9, 52.3, 5.2, 52.4))", "", paren))
            #expect(hier.contains("pampus~mra-oost"))
        }
    }

    @Test(
        "Q10: what attacks databases is a text or refused, and changes nothing",
        arguments: [
            "naam = ''' OR 1=1 --'", "naam = 'x'; DROP TABLE locaties; --'", "naam = 'x' UNION SELECT 1", "1=1; --",
            "\"naam\"\"; DROP TABLE locaties; --\" = 'x'", "naam LIKE '%'' OR ''1''=''1'", "sqlite_version() = 1",
            "naam = (SELECT 1)", "naam = \u{0}", "rowid = 1", "fid = 1", "naam = 'x' /* */", "load_extension('x')",
        ])
    func aanvallen(_ filter: String) async throws {
        try await Opslag.geoPackage.vraag { klant in
            let voor = try await klant.ids(Self.items)
            let antwoord = try await klant.vraag(Self.doel(filter))
            let gevonden = antwoord.status == 200 ? try antwoord.json["numberReturned"]?.integer : 0
            #expect([200, 400].contains(antwoord.status) && gevonden == 0)
            #expect(try await klant.ids(Self.items) == voor && !voor.isEmpty)
        }
    }
}
