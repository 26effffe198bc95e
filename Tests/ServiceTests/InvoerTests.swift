// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import HTTPTypes
import Service
import Storage
import Testing
import Woningbouw

private let locaties = Schrijfvoorbeelden.locaties
private let bleizo = "\(locaties)/bleizo"
private let inRD = Schrijfvoorbeelden.inRD

@Suite("What is sent to be written")
struct InvoerTests {
    @Test("W43 X4: all that is wrong is told at once, with ring, vertex and coordinate", arguments: Opslag.allCases)
    func alleFouten(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let strik =
                #"{"type":"Polygon","coordinates":[[[140000,455000],[141000,456000],[141000,455000],[140000,456000],[140000,455000]]]}"#
            let velden = """
                "status":"af","nummer":0,"begrenzingPeildatum":"gisteren","woningenMin":9,"woningenMax":5,"naamm":"x"
                """
            let feature = Schrijfvoorbeelden.locatie(velden, naam: nil, geometrie: strik)
            let antwoord = try await klant.schrijf(.post, locaties, feature, inRD)
            #expect(antwoord.status == 400)
            let verwacht = """
                {"type":"about:blank","title":"Ongeldige aanvraag","status":400,"detail":\
                "De geometrie klopt niet: vlak 1, ring 1, punt 1: de ring kruist zichzelf bij 140500 455500 in RD New. \
                naam ontbreekt. nummer 0 is lager dan 1. 9 tot 5 is geen aantal woningen: het moet meer dan 0 zijn en niet \
                aflopen; laat het weg als het niet bekend is. status 'af' kan niet; mogelijk zijn aangewezen, nader te \
                onderzoeken, doorbraak bereikt. begrenzingPeildatum 'gisteren' is geen bestaande dag in de vorm JJJJ-MM-DD. \
                Het gegeven 'naamm' bestaat hier niet. Zet wat geen eigen naam heeft onder overige, of stuur Prefer: \
                handling=lenient.","errors":
                """
            #expect(antwoord.tekst.hasPrefix(verwacht), "\(antwoord.tekst)")
            #expect(
                antwoord.fouten == [
                    "/geometry:ongeldigVlak", "/properties/naam:ontbreekt", "/properties/nummer:waarde",
                    "/properties/woningenMin:waarde", "/properties/status:waarde",
                    "/properties/begrenzingPeildatum:waarde", "/properties/naamm:onbekend",
                ])
            #expect(try await klant.catalogus.geschiedenis(van: .locaties).count == 1)
        }
    }

    @Test(
        "What is no feature of this layer is refused, in Dutch",
        arguments: [
            ("", "-:json"), ("{", "-:json"), ("[]", "/type:soort"), ("null", "/type:soort"),
            ("\u{FEFF}{}", "/type:soort"),
            (#"{"type":"FeatureCollection","features":[]}"#, "/type:soort"),
            (#"{"type":"Feature","geometry":[],"properties":{"naam":"a"}}"#, "/geometry:malformed"),
            (#"{"type":"Feature","geometry":null,"properties":3}"#, "-:geojson"),
            (#"{"type":"Feature","id":{},"geometry":null,"properties":{"naam":"a"}}"#, "-:geojson"),
            (Schrijfvoorbeelden.locatie(geometrie: "null"), "/geometry:ontbreekt"),
            (
                Schrijfvoorbeelden.locatie(geometrie: #"{"type":"LineString","coordinates":[[5,52],[5.1,52]]}"#),
                "/geometry:geenVlak"
            ),
            (Schrijfvoorbeelden.locatie(geometrie: #"{"type":"Point","coordinates":[52,5]}"#), "/geometry:wrongCRS"),
            (
                Schrijfvoorbeelden.locatie(
                    geometrie: #"{"type":"Polygon","coordinates":[[[5,52],[5.1,52],[5.1,52.1],[5,52.1]]]}"#),
                "/geometry:ringNotClosed"
            ),
            (Schrijfvoorbeelden.locatie("\"provincies\":[\"Utrech\"]"), "/geometry:wrongCRS"),
            (Schrijfvoorbeelden.locatie("\"gemeenten\":3", geometrie: punt), "/properties/gemeenten:soort"),
            (
                Schrijfvoorbeelden.locatie("\"woningen\":[{\"min\":1}]", geometrie: punt),
                "/properties/woningen:ontbreekt"
            ),
            (
                Schrijfvoorbeelden.locatie("\"provincies\":[\"Utrech\"]", geometrie: punt),
                "/properties/provincies:waarde"
            ),
        ])
    func geweigerd(_ geval: (lichaam: String, fout: String)) async throws {
        try await Opslag.geheugen.vraag(try .schrijvend) { klant in
            let antwoord = try await klant.schrijf(.post, locaties, geval.lichaam)
            #expect(antwoord.status == 400 && antwoord.fouten.contains(geval.fout), "\(antwoord.tekst)")
            let detail = try #require(try antwoord.json["detail"]?.string)
            for woord in [" the ", " is not ", " should ", "There is", " of a "] {
                #expect(!detail.contains(woord), "\(detail)")
            }
        }
    }

    private static let punt = #"{"type":"Point","coordinates":[5.2,52.1]}"#

    @Test("W44: a body beyond the limit is refused")
    func teGroot() async throws {
        try await Opslag.geheugen.vraag(try .schrijvend) { klant in
            let antwoord = try await klant.schrijf(.post, locaties, String(repeating: " ", count: 10_000_000))
            #expect(antwoord.status == 413 && antwoord.mediatype == "application/problem+json")
        }
    }

    @Test("A number of dwellings that the list goes before is not passed over in silence", arguments: Opslag.allCases)
    func aantallen(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            for wijziging in [#"{"properties":{"woningenMin":1}}"#, #"{"properties":{"woningenMax":null}}"#] {
                let antwoord = try await klant.schrijf(.patch, bleizo, wijziging)
                #expect(antwoord.fouten.first?.hasSuffix(":afgeleid") == true, "\(antwoord.tekst)")
            }
            let lijst = #"{"min":10,"max":20,"bron":"b","zekerheid":"bron"}"#
            #expect(try await klant.schrijf(.patch, bleizo, #"{"properties":{"woningen":[\#(lijst)]}}"#).status == 204)
            #expect(try await klant.json(bleizo)["properties"]?["woningenMax"]?.integer == 20)
            #expect(try await klant.schrijf(.patch, bleizo, #"{"properties":{"woningen":[]}}"#).status == 204)
            #expect(try await klant.json(bleizo)["properties"]?["woningenMax"] == .null)
            #expect(try await klant.schrijf(.patch, bleizo, #"{"properties":{"woningenMin":30}}"#).status == 204)
            let na = try await klant.json(bleizo)["properties"]
            #expect(na?["woningenMax"]?.integer == 30 && na?["woningenBron"]?.string == "opgave via de API")
        }
    }

    @Test("What is kept without a name of its own comes back as it was", arguments: Opslag.allCases)
    func overige(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let feature = Schrijfvoorbeelden.locatie("\"overige\":{\"plan\":[1,2],\"x\":null}")
            _ = try await klant.schrijf(.post, locaties, feature, inRD)
            let json = try await klant.json("\(locaties)/nieuwe-buurt")
            #expect(json["properties"]?["overige"]?.json == #"{"plan":[1,2]}"#)
        }
    }

    @Test("A store that may only be read says so")
    func alleenLezen() async throws {
        try await Opslag.alleenLezen(try .schrijvend) { klant in
            let antwoord = try await klant.schrijf(.post, locaties, Schrijfvoorbeelden.locatie(), inRD)
            #expect(antwoord.status == 403 && antwoord.mediatype == "application/problem+json")
            #expect(try await klant.vraag(bleizo).status == 200)
        }
    }
}
