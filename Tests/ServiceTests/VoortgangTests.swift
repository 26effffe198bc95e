// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Service
import Testing

@Suite("The progress")
struct VoortgangTests {
    private static let pad = "/v1/voortgang?peildatum=2025-12-31"

    @Test("It tells of the peildatum what the data say, from either store", arguments: Opslag.allCases)
    func json(_ opslag: Opslag) async throws {
        try await opslag.vraag { klant in
            let antwoord = try await klant.vraag(Self.pad)
            try #require(antwoord.status == 200 && antwoord.mediatype == "application/json", "\(antwoord.tekst)")
            let voortgang = try antwoord.json
            #expect(voortgang["peildatum"]?.string == "2025-12-31")
            #expect(voortgang["locaties"]?.integer == 22)
            #expect(voortgang["woningen"] != nil && voortgang["doorbraken"] != nil)
            let utrecht = try await klant.vraag("\(Self.pad)&provincie=utrecht&sinds=2025-06-11").json
            #expect(utrecht["provincie"]?.string == "Utrecht")
            #expect(utrecht["locaties"]?.integer == 2)
            #expect(utrecht["veranderingen"]?.array != nil)
        }
    }

    @Test("A browser gets the report, with the style that it carries allowed")
    func html() async throws {
        try await Opslag.geheugen.vraag { klant in
            let antwoord = try await klant.vraag("\(Self.pad)&f=html")
            try #require(antwoord.status == 200 && antwoord.mediatype == "text/html")
            #expect(antwoord.tekst.contains("stand 31 december 2025"))
            #expect(antwoord.tekst.contains("<svg"))
            let beleid = try #require(antwoord.kop("Content-Security-Policy"))
            #expect(beleid.contains("style-src 'unsafe-inline'") && !beleid.contains("script-src"))
            let weer = try await klant.vraag("\(Self.pad)&f=html")
            #expect(weer.tekst == antwoord.tekst)
        }
    }

    @Test("All that is wrong with a question is told at once")
    func fouten() async throws {
        try await Opslag.geheugen.vraag { klant in
            let antwoord = try await klant.vraag("/v1/voortgang?peildatum=2025-13-01&sinds=morgen&provincie=Utrech&x=1")
            #expect(antwoord.status == 400 && antwoord.mediatype == "application/problem+json")
            #expect(try antwoord.json["errors"]?.array?.count == 4)
            let later = try await klant.vraag("\(Self.pad)&sinds=2026-01-01")
            #expect(later.status == 400)
        }
    }
}
