// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import HTTPTypes
import Service
import Testing
import Woningbouw

private let pampus = "\(Schrijfvoorbeelden.locaties)/pampus"
private let agenda = "\(pampus)/agenda"
private let json = ["Content-Type": "application/json"]

@Suite("The doorbraakagenda through the service")
struct AgendaTests {
    /// An entry with a source, and the given members of JSON before it.
    private static func post(_ velden: String, vanaf: String = "2025-10-01") -> String {
        "{\(velden),\"vanaf\":\"\(vanaf)\",\"bron\":\"raadsbesluit\",\"zekerheid\":\"bron\"}"
    }

    private static let termijn = post(
        #""id":"raad","wat":"vaststellen masterplan","wie":"gemeenteraad","gepland":"2026-03-01""#)

    @Test("An agenda is shown with its lists, and as it was known on a day", arguments: Opslag.allCases)
    func toon(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            let alles = try await klant.json("\(Schrijfvoorbeelden.locaties)/bleizo/agenda")
            #expect(alles["locatie"]?.string == "bleizo")
            for lijst in Agendalijst.allCases { #expect(alles[lijst.rawValue]?.array != nil, "\(lijst)") }
            let doorbraken = try #require(alles["doorbraken"]?.array)
            #expect(doorbraken.first?["soort"]?.string == "bestuursovereenkomst")
            let lijst = try await klant.json("\(Schrijfvoorbeelden.locaties)/bleizo/agenda/doorbraken")
            #expect(lijst["posten"]?.array == doorbraken)
            let enkel = try await klant.json("\(Schrijfvoorbeelden.locaties)/bleizo/agenda/doorbraken/1")
            #expect(enkel == doorbraken.first)
            let eerder = try await klant.json("\(Schrijfvoorbeelden.locaties)/bleizo/agenda?peildatum=2020-01-01")
            #expect(eerder["doorbraken"]?.array?.isEmpty == true)
            let links = try await klant.json("\(Schrijfvoorbeelden.locaties)/bleizo")["links"]?.array
            #expect(links?.contains { $0["href"]?.string?.hasSuffix("/bleizo/agenda") == true } == true)
        }
    }

    @Test(
        "What is not there is a problem",
        arguments: [
            ("/agenda/wensen", 404), ("/agenda/termijnen/1", 404), ("/agenda/termijnen/0", 404),
            ("/agenda/termijnen/01", 404), ("/agenda/termijnen/een", 404), ("/agenda?peildatum=gisteren", 400),
            ("/agenda/termijnen?peildatum=2025-01-01", 400), ("/agenda/", 404),
        ])
    func nietAanwezig(_ geval: (pad: String, status: Int)) async throws {
        try await Opslag.geheugen.vraag { klant in
            let antwoord = try await klant.vraag(pampus + geval.pad)
            #expect(antwoord.status == geval.status && antwoord.mediatype == "application/problem+json")
            #expect(try await klant.vraag("\(Schrijfvoorbeelden.locaties)/nergens/agenda").status == 404)
        }
    }

    @Test("Entries are added, corrected and removed, each in the history", arguments: Opslag.allCases)
    func bewerk(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let voor = try await klant.catalogus.geschiedenis(van: nil).count
            let nieuw = try await klant.schrijf(.post, "\(agenda)/termijnen", Self.termijn, json)
            try #require(nieuw.status == 201, "\(nieuw.tekst)")
            #expect(nieuw.plaats == "\(agenda)/termijnen/1" && nieuw.bytes.isEmpty)
            // A later plan of the same termijn needs only what changes.
            let later = try await klant.schrijf(
                .post, "\(agenda)/termijnen",
                Self.post(#""id":"raad","gepland":"2026-06-01""#, vanaf: "2025-12-01"),
                json.merging(["Prefer": "return=representation"]) { $1 })
            try #require(later.status == 201, "\(later.tekst)")
            #expect(later.plaats == "\(agenda)/termijnen/2")
            #expect(try later.json["wie"]?.string == "gemeenteraad")
            #expect(try later.json["gepland"]?.string == "2026-06-01")

            let verbeterd = try await klant.schrijf(
                .put, "\(agenda)/termijnen/1",
                Self.post(#""id":"raad","wat":"vaststellen masterplan","wie":"college","gepland":"2026-03-01""#), json)
            #expect(verbeterd.status == 204, "\(verbeterd.tekst)")
            #expect(try await klant.json("\(agenda)/termijnen/1")["wie"]?.string == "college")
            let weg = try await klant.schrijf(.delete, "\(agenda)/termijnen/2")
            #expect(weg.status == 204 && weg.bytes.isEmpty)
            #expect(try await klant.json("\(agenda)/termijnen")["posten"]?.array?.count == 1)
            #expect(try await klant.schrijf(.delete, "\(agenda)/termijnen/2").status == 404)

            let geschiedenis = try await klant.catalogus.geschiedenis(van: nil)
            #expect(geschiedenis.count == voor + 4)
            #expect(geschiedenis.last?.ondertekening?.door == "token proef")
        }
    }

    @Test("The status and the phase follow their course", arguments: Opslag.allCases)
    func verloop(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            func status() async throws -> String? { try await klant.json(pampus)["properties"]?["status"]?.string }
            let eerst = try await status()
            let bereikt = try await klant.schrijf(
                .post, "\(agenda)/statusverloop", Self.post(#""status":"doorbraak bereikt""#), json)
            #expect(bereikt.status == 201, "\(bereikt.tekst)")
            #expect(try await status() == "doorbraak bereikt")
            let plaats = try #require(bereikt.plaats)
            #expect(
                try await klant.schrijf(.put, plaats, Self.post(#""status":"aangewezen""#), json).status == 204)
            #expect(try await status() == "aangewezen" && eerst != "doorbraak bereikt")
            let fase = try await klant.schrijf(.post, "\(agenda)/fasen", Self.post(#""fase":"Ontwerp""#), json)
            #expect(fase.status == 201, "\(fase.tekst)")
            #expect(try await klant.json(pampus)["properties"]?["fase"]?.string == "Ontwerp")
        }
    }

    @Test("All faults are told at once, in Dutch and with their field", arguments: Opslag.allCases)
    func fouten(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let voor = try await klant.json(agenda)
            let fout = try await klant.schrijf(
                .post, "\(agenda)/doorbraken",
                #"{"datum":"2025-13-01","soort":"akkoord","woningenMin":5000,"bron":"x","zekerheid":"bron","wat":1}"#,
                json)
            #expect(fout.status == 400)
            #expect(
                Set(fout.fouten) == [
                    "/datum:waarde", "/soort:waarde", "/resultaat:ontbreekt", "/vanaf:ontbreekt", "/wat:onbekend",
                    "/woningenMin:ontbreekt",
                ])
            #expect(fout.tekst.contains("hoofdlijnenakkoord"))
            let omgekeerd = try await klant.schrijf(
                .post, "\(agenda)/doorbraken",
                Self.post(
                    #""datum":"2025-09-01","soort":"grondafspraak","resultaat":"x","woningenMin":9,"woningenMax":2"#),
                json)
            #expect(omgekeerd.fouten == ["/woningenMin:waarde"] && omgekeerd.tekst.contains("niet aflopen"))
            let vroeg = try await klant.schrijf(
                .post, "\(agenda)/termijnen",
                Self.post(#""wat":"x","wie":"y","gepland":"2024-01-01""#), json)
            #expect(vroeg.fouten == ["/gepland:waarde"])
            let nul = try await klant.schrijf(
                .post, "\(agenda)/termijnen",
                Self.post(#""wat":"a\u0000b","wie":"y","gepland":"2026-01-01""#), json)
            #expect(nul.status == 400 && nul.fouten.contains("/wat:soort"))
            #expect(try await klant.schrijf(.post, "\(agenda)/termijnen", "[1]", json).status == 400)
            #expect(try await klant.schrijf(.post, "\(agenda)/termijnen", Self.termijn).status == 415)
            #expect(try await klant.json(agenda) == voor)
        }
    }

    @Test("An entry is changed by the state of its locatie, and by who shows a token", arguments: Opslag.allCases)
    func voorwaarde(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            #expect(
                try await klant.vraag("\(agenda)/termijnen", .post, koppen: json, lichaam: Self.termijn).status == 401)
            let oud = try #require(try await klant.vraag(pampus).kop("ETag"))
            _ = try await klant.schrijf(.post, "\(agenda)/termijnen", Self.termijn, json)
            let nieuw = try #require(try await klant.vraag("\(agenda)/termijnen/1").kop("ETag"))
            func verwijder(_ etiket: String) async throws -> Int {
                try await klant.schrijf(.delete, "\(agenda)/termijnen/1", nil, ["If-Match": etiket]).status
            }
            #expect(try await verwijder(oud) == 412)
            #expect(try await klant.vraag("\(agenda)/termijnen/1", koppen: ["If-None-Match": nieuw]).status == 304)
            #expect(try await verwijder(nieuw) == 204)
        }
        try await opslag.vraag { klant in
            let antwoord = try await klant.schrijf(.post, "\(agenda)/termijnen", Self.termijn, json)
            #expect(antwoord.status == 405 && antwoord.kop("Allow") == "GET, HEAD, OPTIONS")
        }
    }
}
