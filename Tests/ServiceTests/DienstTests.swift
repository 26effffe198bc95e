// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import HTTPTypes
import Service
import Testing
import Woningbouw

/// Rules that hold for every answer, by their ids in the test list of the API.
@Suite("Every answer of the service")
struct DienstTests {
    private static let bladen = [
        "/v1", "/v1/conformance", "/v1/collections", "/v1/collections/locaties", "/v1/collections/locaties/items",
        "/v1/collections/locaties/items/bleizo", "/v1/collections/locaties/queryables",
        "/v1/collections/locaties/schema", "/v1/openapi.json",
    ]

    @Test(
        "L1 L5 L6 X1 X2: every page as JSON and as HTML, for GET and HEAD, with all headers", arguments: Opslag.allCases
    )
    func bladen(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            for blad in Self.bladen {
                let json = try await klant.vraag(blad)
                #expect(json.status == 200, "\(blad): \(json.tekst)")
                #expect(json.mediatype.hasSuffix("json"))
                let html = try await klant.vraag(blad, koppen: ["Accept": "text/html"])
                #expect(html.mediatype == "text/html")
                #expect(html.tekst.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
                #expect(try await klant.vraag("\(blad)?f=html").mediatype == "text/html")
                let head = try await klant.vraag(blad, .head)
                #expect(head.status == 200 && head.bytes.isEmpty && head.mediatype == json.mediatype)
                for antwoord in [json, html, head] { controleerKoppen(antwoord) }
            }
            #expect(try await klant.vraag("/v1/").status == 200)
        }
    }

    private func controleerKoppen(_ antwoord: Proefantwoord) {
        #expect(antwoord.kop("API-Version") == "1.0.0")
        #expect(antwoord.kop("X-Content-Type-Options") == "nosniff")
        #expect(antwoord.kop("X-Frame-Options") == "DENY")
        #expect(antwoord.kop("Strict-Transport-Security") != nil)
        #expect(antwoord.kop("Content-Security-Policy")?.contains("frame-ancestors 'none'") == true)
        #expect(antwoord.kop("Access-Control-Allow-Origin") == "*")
        #expect(antwoord.kop("Vary") == "Accept, Accept-Language, Accept-Encoding, Origin")
    }

    @Test(
        "X3 X9 X10 X11 L7: a problem says what is wrong",
        arguments: [
            ("/v1/bestaat-niet", "GET", [:], 404), ("/v1/collections/", "GET", [:], 404), ("/", "POST", [:], 404),
            ("/v1/collections/niets/items", "GET", [:], 404), ("/v1/collections/locaties/items/x", "GET", [:], 404),
            ("/v1/collections", "DELETE", [:], 405), ("/v1/_toets", "GET", [:], 405),
            ("/v1/collections", "GET", ["Accept": "image/png"], 406),
            ("/v1/collections/locaties/items?naam=%FF", "GET", [:], 400),
            ("/v1/collections/%zz", "GET", [:], 400), ("/v1/\(String(repeating: "x", count: 9000))", "GET", [:], 414),
            ("/v1/_toets", "POST", [:], 400), ("/v1/_toets", "POST", ["Content-Type": "text/csv"], 415),
        ] as [(String, String, [String: String], Int)])
    func problemen(_ geval: (doel: String, methode: String, koppen: [String: String], status: Int)) async throws {
        let methode = try #require(HTTPRequest.Method(rawValue: geval.methode))
        try await Opslag.geheugen.vraag { klant in
            let antwoord = try await klant.vraag(geval.doel, methode, koppen: geval.koppen)
            #expect(antwoord.status == geval.status)
            #expect(antwoord.mediatype == "application/problem+json")
            let json = try antwoord.json
            #expect(json["status"]?.integer == Int64(geval.status))
            #expect(json["title"]?.string?.isEmpty == false && json["detail"]?.string?.isEmpty == false)
            #expect(antwoord.kop("API-Version") == "1.0.0")
            if geval.status == 405 { #expect(antwoord.kop("Allow") != nil) }
        }
    }

    @Test("The host itself shows the way to the first page")
    func wortel() async throws {
        try await Opslag.geheugen.vraag { klant in
            for methode in [HTTPRequest.Method.get, .head] {
                let antwoord = try await klant.vraag("/", methode)
                #expect(antwoord.status == 307 && antwoord.kop("Location") == "http://localhost/v1")
                #expect(antwoord.kop("API-Version") == "1.0.0")
            }
        }
    }

    @Test("X4: all faults are told at once")
    func alleFouten() async throws {
        try await Opslag.geheugen.vraag { klant in
            let antwoord = try await klant.vraag(
                "/v1/collections/locaties/items?limit=0&bbox=1,2&bestaatniet=1&datetime=x&provincie=Utrech&f=xml")
            #expect(antwoord.status == 400)
            #expect(
                Set(antwoord.fouten) == [
                    "limit:waarde", "bbox:waarde", "bestaatniet:onbekend", "datetime:waarde", "provincie:waarde",
                    "f:waarde",
                ])
            #expect(antwoord.tekst.contains("Bedoelt u Utrecht?"))
        }
    }

    @Test("X5 W42: an ETag holds until the data change, and differs per representation", arguments: Opslag.allCases)
    func etiketten(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            let doel = "/v1/collections/locaties/items"
            let eerste = try #require(try await klant.vraag(doel).kop("ETag"))
            #expect(!eerste.hasPrefix("W/"))
            for waarde in [eerste, "\"x\", \(eerste)", "W/\(eerste)", "*"] {
                let antwoord = try await klant.vraag(doel, koppen: ["If-None-Match": waarde])
                #expect(antwoord.status == 304 && antwoord.bytes.isEmpty && antwoord.kop("ETag") == eerste)
            }
            #expect(try await klant.vraag(doel, koppen: ["If-None-Match": "\"x\""]).status == 200)
            #expect(try await klant.vraag("\(doel)/x", koppen: ["If-None-Match": "*"]).status == 404)
            #expect(try await klant.vraag(doel, koppen: ["Accept": "text/html"]).kop("ETag") != eerste)
            #expect(try await klant.vraag(doel, koppen: ["Accept-Encoding": "gzip"]).kop("ETag") != eerste)
            let locatie = try #require(try await klant.catalogus.locaties().first)
            var ander = locatie
            ander.naam = "Anders"
            try await klant.catalogus.schrijf(
                .locaties([ander]), wijze: .voegSamen, herkomst: .init(bestand: "proef", sha256: "00"))
            let nieuw = try await klant.vraag(doel, koppen: ["If-None-Match": eerste])
            #expect(nieuw.status == 200 && nieuw.kop("ETag") != eerste)
        }
    }

    @Test("A rush is refused at once, and so is what takes too long")
    func drukte() async throws {
        var instellingen = Dienstinstellingen()
        instellingen.gelijktijdig = 0
        try await Opslag.geheugen.vraag(instellingen) { klant in
            let antwoord = try await klant.vraag("/v1/collections")
            #expect(antwoord.status == 503 && antwoord.kop("Retry-After") != nil)
            #expect(try await klant.vraag("/health").status == 200)
        }
        instellingen = Dienstinstellingen()
        instellingen.rekentijd = .nanoseconds(1)
        try await Opslag.geheugen.vraag(instellingen) { klant in
            let antwoord = try await klant.vraag("/v1/collections/overlappen/items")
            #expect(antwoord.status == 503 && antwoord.mediatype == "application/problem+json")
        }
    }

    @Test("X7: a browser may ask from anywhere")
    func anderAdres() async throws {
        try await Opslag.geheugen.vraag { klant in
            let antwoord = try await klant.vraag(
                "/v1/collections/locaties/items", .options,
                koppen: ["Origin": "https://voorbeeld.nl", "Access-Control-Request-Method": "GET"])
            #expect(antwoord.status == 200 && antwoord.kop("Allow") == "GET, HEAD, OPTIONS")
            #expect(antwoord.kop("Access-Control-Allow-Methods") == "GET, HEAD, OPTIONS")
            #expect(antwoord.kop("Access-Control-Expose-Headers")?.contains("Content-Crs") == true)
        }
    }

    @Test("X13: health is told on the main port")
    func gezondheid() async throws {
        try await Opslag.geheugen.vraag { klant in
            let antwoord = try await klant.vraag("/health")
            #expect(antwoord.status == 200 && antwoord.tekst == "{\"status\":\"ok\"}")
        }
    }
}
