// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import HTTPTypes
import OrderedCollections
import Service
import Testing
import Woningbouw

private let locaties = Schrijfvoorbeelden.locaties
private let gebieden = Schrijfvoorbeelden.gebieden
private let inRD = Schrijfvoorbeelden.inRD

/// Rules of OGC API Features Part 4, by their ids in the test list of the API.
@Suite("Writing through the service")
struct SchrijfTests {
    @Test("W1 W9: OPTIONS tells what can be written and in which form", arguments: Opslag.allCases)
    func opties(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            for collectie in [locaties, gebieden] {
                let lijst = try await klant.vraag(collectie, .options)
                #expect(lijst.status == 200 && lijst.kop("Allow") == "GET, POST, HEAD, OPTIONS")
                #expect(lijst.kop("Accept-Post") == "application/geo+json, application/json")
                let enkel = try await klant.vraag("\(collectie)/bleizo", .options)
                #expect(enkel.kop("Allow") == "GET, PUT, PATCH, DELETE, HEAD, OPTIONS")
                #expect(enkel.kop("Accept-Patch") == "application/merge-patch+json")
                #expect(enkel.kop("Access-Control-Allow-Headers")?.contains("If-Match") == true)
            }
            for collectie in ["provincies", "gemeenten", "overlappen"] {
                let items = "/v1/collections/\(collectie)/items"
                #expect(try await klant.vraag(items, .options).kop("Allow") == "GET, HEAD, OPTIONS")
                #expect(try await klant.schrijf(.post, items, "{}").status == 405)
            }
        }
        try await opslag.vraag { klant in
            let antwoord = try await klant.schrijf(.post, locaties, Schrijfvoorbeelden.locatie(), inRD)
            #expect(antwoord.status == 405 && antwoord.kop("Allow") == "GET, HEAD, OPTIONS")
            let klassen = try await klant.vraag("/v1/conformance").tekst
            #expect(!klassen.contains("ogcapi-common-5") && !klassen.contains("ogcapi-features-4"))
        }
    }

    @Test("W2 W46: a feature is added under an id of its name, and is in the history", arguments: Opslag.allCases)
    func nieuw(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let voor = try await klant.catalogus.geschiedenis(van: nil).count
            let antwoord = try await klant.schrijf(.post, locaties, Schrijfvoorbeelden.locatie(), inRD)
            try #require(antwoord.status == 201, "\(antwoord.tekst)")
            #expect(antwoord.kop("Location") == "http://localhost\(locaties)/nieuwe-buurt")
            #expect(antwoord.bytes.isEmpty && antwoord.kop("Content-Type") == nil)
            #expect(antwoord.kop("Cache-Control") == "no-store")
            let gevonden = try await klant.vraag("\(locaties)/nieuwe-buurt?crs=\(Proefstelsel.rd.code)")
            let json = try gevonden.json
            #expect(json["properties"]?["naam"]?.string == "Nieuwe Buurt")
            #expect(json["properties"]?["nummer"]?.integer == 23)
            #expect(json["properties"]?["provincies"] == ["Utrecht"])
            #expect(json["geometry"]?["coordinates"]?.array?.first?.array?.first?.array?.count == 5)
            #expect(try await klant.vraag("\(locaties)/nieuwe-buurt").kop("ETag") == antwoord.kop("ETag"))
            let geschiedenis = try await klant.catalogus.geschiedenis(van: nil)
            #expect(geschiedenis.count == voor + 1)
            #expect(geschiedenis.last?.ondertekening?.door == "token proef" && geschiedenis.last?.soort == .bewerking)
            let tweede = try await klant.schrijf(.post, locaties, Schrijfvoorbeelden.locatie(), inRD)
            #expect(tweede.plaats == "\(locaties)/nieuwe-buurt-2")
            _ = try await klant.catalogus.maakOngedaan(voor + 1, .init(door: "x", tijdstip: .now))
            #expect(try await klant.vraag("\(locaties)/nieuwe-buurt").status == 404)
        }
    }

    @Test("An id that is given is kept, and refused when it is taken or no stable name", arguments: Opslag.allCases)
    func eigenID(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let eigen = Schrijfvoorbeelden.locatie("\"id\":\"eigen-naam\"")
            #expect(try await klant.schrijf(.post, locaties, eigen, inRD).plaats == "\(locaties)/eigen-naam")
            let weer = try await klant.schrijf(.post, locaties, eigen, inRD)
            #expect(weer.status == 409 && weer.mediatype == "application/problem+json")
            for id in ["Eigen", "a b", "a/b", "..", "-a", "a--b", String(repeating: "a", count: 101)] {
                let antwoord = try await klant.schrijf(
                    .post, locaties, Schrijfvoorbeelden.locatie("\"id\":\"\(id)\""), inRD)
                #expect(antwoord.fouten == ["/id:id"], "\(id)")
            }
        }
    }

    @Test("A text with the character 0, which no store can keep, is refused with its field", arguments: Opslag.allCases)
    func nulteken(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let naam = try await klant.schrijf(.post, locaties, Schrijfvoorbeelden.locatie(naam: #"a\u0000b"#), inRD)
            #expect(naam.status == 400 && naam.fouten == ["/properties/naam:waarde"], "\(naam.tekst)")
            let wijziging = try await klant.schrijf(
                .patch, "\(locaties)/bleizo", #"{"properties":{"fase":"a\u0000b"}}"#)
            #expect(wijziging.status == 400 && wijziging.fouten == ["/properties/fase:waarde"], "\(wijziging.tekst)")
            #expect(wijziging.tekst.contains("teken 0"))
        }
    }

    @Test("W3 W5 W11: a body must say what it is", arguments: [HTTPRequest.Method.post, .put, .patch])
    func mediatypen(_ methode: HTTPRequest.Method) async throws {
        try await Opslag.geheugen.vraag(try .schrijvend) { klant in
            let doel = methode == .post ? locaties : "\(locaties)/bleizo"
            let token = ["Authorization": "Bearer \(Proefklant.bewijs.token)"]
            let zonder = try await klant.vraag(doel, methode, koppen: token, lichaam: Schrijfvoorbeelden.locatie())
            #expect(zonder.status == 400 && zonder.fouten == ["Content-Type:ontbreekt"])
            for type in [
                "text/csv", "application/gml+xml",
                methode == .patch ? "application/json" : "application/merge-patch+json",
            ] {
                let antwoord = try await klant.schrijf(methode, doel, "{}", ["Content-Type": type])
                #expect(antwoord.status == 415, "\(type)")
            }
        }
    }

    @Test("W4 W6 W7 W45: a feature is replaced by a whole one, as often as one likes", arguments: Opslag.allCases)
    func vervangen(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let nieuw = Schrijfvoorbeelden.locatie("\"fase\":\"uitvoering\"", naam: "Bleizo-West")
            let eerst = try await klant.schrijf(.put, "\(locaties)/bleizo", nieuw, inRD)
            #expect(eerst.status == 204 && eerst.bytes.isEmpty && eerst.kop("Content-Length") == nil)
            let json = try await klant.json("\(locaties)/bleizo")
            #expect(json["id"]?.string == "bleizo" && json["properties"]?["naam"]?.string == "Bleizo-West")
            // What the new feature does not say is no longer known, but the number on the kaart stays.
            #expect(json["properties"]?["woningenMin"] == .null && json["properties"]?["nummer"]?.integer == 1)
            let weer = try await klant.schrijf(.put, "\(locaties)/bleizo", nieuw, inRD)
            #expect(weer.status == 204 && weer.kop("ETag") == eerst.kop("ETag"))
            let anderID = Schrijfvoorbeelden.locatie("\"id\":\"b999\"")
            #expect(try await klant.schrijf(.put, "\(locaties)/bleizo", anderID, inRD).fouten == ["/id:id"])
            #expect(try await klant.vraag("\(locaties)/b999").status == 404)
            for koppen in [[:], ["If-Match": "\"0\""], ["If-None-Match": "*"]] {
                let antwoord = try await klant.schrijf(.put, "\(locaties)/b999", nieuw, koppen.merging(inRD) { $1 })
                #expect(antwoord.status == 404)
            }
            #expect(try await klant.vraag("\(locaties)/b999").status == 404)
        }
    }

    @Test("W8: a feature is removed", arguments: Opslag.allCases)
    func verwijderen(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let antwoord = try await klant.schrijf(.delete, "\(gebieden)/mra-oost")
            #expect(antwoord.status == 204 && antwoord.kop("Content-Type") == nil && antwoord.bytes.isEmpty)
            #expect(try await klant.vraag("\(gebieden)/mra-oost").status == 404)
            #expect(try await klant.schrijf(.delete, "\(gebieden)/mra-oost").status == 404)
            let geschiedenis = try await klant.catalogus.geschiedenis(van: .woningbouwgebieden)
            #expect(geschiedenis.last?.aantallen.verwijderd == 1)
        }
    }

    @Test("W10 W12 W37: a merge patch changes what it names and nothing else", arguments: Opslag.allCases)
    func wijzigen(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let doel = "\(locaties)/groot-merwede-rijnenburg"
            let voor = try await klant.json(doel)
            let antwoord = try await klant.schrijf(
                .patch, doel, #"{"properties":{"fase":"uitvoering","statusToelichting":null,"overige":{"hectare":12}}}"#
            )
            #expect(antwoord.status == 204)
            let na = try await klant.json(doel)
            #expect(na["geometry"] == voor["geometry"])
            #expect(na["properties"]?["fase"]?.string == "uitvoering")
            #expect(na["properties"]?["statusToelichting"] == .null)
            #expect(na["properties"]?["overige"]?["hectare"]?.integer == 12)
            let gewijzigd = ["fase", "statusToelichting", "overige"]
            for (naam, waarde) in voor["properties"]?.object ?? [:] where !gewijzigd.contains(naam) {
                #expect(na["properties"]?[naam] == waarde, "\(naam)")
            }
            for wijziging in [#"{"id":"x"}"#, #"{"properties":{"id":"x"}}"#] {
                #expect(try await klant.schrijf(.patch, doel, wijziging).fouten == ["/id:id"])
            }
            #expect(try await klant.schrijf(.patch, doel, #"{"type":"Point"}"#).fouten == ["/type:soort"])
            #expect(try await klant.schrijf(.patch, doel, "[1]").status == 400)
            #expect(try await klant.schrijf(.patch, "\(locaties)/niets", "{}").status == 404)
        }
    }

    @Test("W37: a merge patch moves an outline, in the system that it names", arguments: Opslag.allCases)
    func verplaatsen(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let doel = "\(locaties)/bleizo"
            let wijziging = #"{"geometry":\#(Schrijfvoorbeelden.vierkant),"properties":{"provincies":null}}"#
            #expect(try await klant.schrijf(.patch, doel, wijziging, inRD).status == 204)
            let na = try await klant.json("\(doel)?crs=\(Proefstelsel.rd.code)")
            #expect(na["geometry"]?["coordinates"]?.json.contains("[140000,455000]") == true)
            #expect(na["properties"]?["provincies"] == ["Utrecht"] && na["properties"]?["ligging"]?.string == "buiten")
            // Its provincie no longer fits: who moves it says so.
            let terug = try await klant.schrijf(
                .patch, doel, #"{"geometry":{"type":"Point","coordinates":[233883,582065]}}"#, inRD)
            #expect(terug.fouten == ["/properties/provincies:tegenspraak"])
        }
    }

    @Test("W34 W35: features are taken in every system, and come back the same", arguments: Opslag.allCases)
    func stelsels(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            _ = try await klant.schrijf(.post, locaties, Schrijfvoorbeelden.locatie("\"id\":\"bron\""), inRD)
            for (nummer, stelsel) in Proefstelsel.allCases.enumerated() {
                let eigen = try await klant.json("\(locaties)/bron?crs=\(stelsel.code)")
                let geometrie = try #require(eigen["geometry"]).json
                let antwoord = try await klant.schrijf(
                    .post, locaties, Schrijfvoorbeelden.locatie("\"id\":\"kopie-\(nummer)\"", geometrie: geometrie),
                    ["Content-Crs": "<\(stelsel.uri)>"])
                try #require(antwoord.status == 201, "\(stelsel): \(antwoord.tekst)")
                let kopie = try await klant.json("\(locaties)/kopie-\(nummer)?crs=\(stelsel.code)")
                #expect(kopie["geometry"] == eigen["geometry"], "\(stelsel)")
            }
            let onbekend = ["Content-Crs": "<http://www.opengis.net/def/crs/0/unsupported>"]
            let antwoord = try await klant.schrijf(.post, locaties, Schrijfvoorbeelden.locatie(), onbekend)
            #expect(antwoord.fouten == ["Content-Crs:waarde"])
        }
    }

    @Test("Who sends back what he got changes nothing, in any system", arguments: Proefstelsel.allCases)
    func ongewijzigd(_ stelsel: Proefstelsel) async throws {
        try await Opslag.geheugen.vraag(try .schrijvend) { klant in
            for doel in [locaties, gebieden] {
                for id in try await klant.ids("\(doel)?limit=100") {
                    let feature = try await klant.vraag("\(doel)/\(id)?crs=\(stelsel.code)").tekst
                    let voor = try #require(try await klant.vraag("\(doel)/\(id)").kop("ETag"))
                    let antwoord = try await klant.schrijf(
                        .put, "\(doel)/\(id)", feature, ["Content-Crs": "<\(stelsel.uri)>", "If-Match": voor])
                    #expect(antwoord.status == 204 && antwoord.kop("ETag") == voor, "\(id): \(antwoord.tekst)")
                }
            }
        }
    }

    @Test("W39: JSON-FG has its geometry in place")
    func jsonFG() async throws {
        try await Opslag.geheugen.vraag(try .schrijvend) { klant in
            let feature = """
                {"type":"Feature","conformsTo":["http://www.opengis.net/spec/json-fg-1/1.0/conf/core"],
                "featureType":"Locatie","coordRefSys":"\(Proefstelsel.rd.uri)","time":null,
                "place":\(Schrijfvoorbeelden.vierkant),"geometry":null,"properties":{"naam":"Uit JSON-FG"}}
                """
            let antwoord = try await klant.schrijf(.post, locaties, feature)
            #expect(antwoord.plaats == "\(locaties)/uit-json-fg", "\(antwoord.tekst)")
            let json = try await klant.json("\(locaties)/uit-json-fg?profile=jsonfg&crs=\(Proefstelsel.rd.code)")
            #expect(json["place"]?.json.contains("[140000,455000]") == true)
        }
    }
}
