// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Service
import TestSupport
import Testing
import Woningbouw

/// What every page for people has, found by following all links from the first.
@Suite("The pages of the service")
struct PaginaTests {
    private static let browser = [
        "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
    ]
    private static let begin = "http://proef.nl"
    private static var instellingen: Dienstinstellingen {
        var instellingen = Dienstinstellingen.geduldig
        instellingen.basisadres = begin
        return instellingen
    }

    @Test("Every link of every page leads somewhere, and every page has what each must have")
    func allePaginas() async throws {
        try await Opslag.geheugen.vraag(Self.instellingen) { klant in
            var wachtend = ["/v1"]
            var gezien = Set(wachtend)
            var aantal = 0
            while let doel = wachtend.popLast() {
                let antwoord = try await klant.vraag(doel, koppen: Self.browser)
                // A converter of drawings may not be installed here.
                #expect(antwoord.status == 200 || antwoord.status == 501, "\(doel): \(antwoord.tekst)")
                guard antwoord.mediatype == "text/html" else { continue }
                aantal += 1
                let lezer = Paginalezer(html: antwoord.tekst)
                controleer(lezer, doel)
                for adres in lezer.waarden("href") + lezer.waarden("src") + lezer.waarden("action")
                where adres.hasPrefix(Self.begin) {
                    let volgende = String(adres.dropFirst(Self.begin.count).prefix { $0 != "#" })
                    if gezien.insert(volgende).inserted { wachtend.append(volgende) }
                }
            }
            // 22 locaties, 26 gebieden, 12 provincies, and the pages above them.
            #expect(aantal > 70)
        }
    }

    private func controleer(_ lezer: Paginalezer, _ doel: String) {
        #expect(lezer.html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"), "\(doel)")
        // The report is a document of its own, to be printed: it has no frame of the site around it.
        let kader = ["<main id=\"inhoud\"", "class=\"sla-over\" href=\"#inhoud\"", "<footer"]
        for deel in ["<main", "<h1>", "<title>"] + (doel.hasPrefix("/v1/voortgang") ? [] : kader) {
            #expect(lezer.aantal(deel) >= 1, "\(doel): \(deel)")
        }
        #expect(lezer.aantal("<h1>") == 1, "\(doel)")
        #expect(zip(lezer.koppen, lezer.koppen.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(doel): \(lezer.koppen)")
        for adres in lezer.waarden("href") + lezer.waarden("src") {
            #expect(adres.hasPrefix("http") || adres.hasPrefix("#"), "\(doel): \(adres) is not absolute")
        }
        // The policy of pages allows neither.
        #expect(!lezer.html.contains("<script>") && !lezer.html.contains(" style=\""), "\(doel)")
    }

    @Test("The first page shows the call for Utrecht, and every provincie")
    func voorpagina() async throws {
        try await Opslag.geheugen.vraag(Self.instellingen) { klant in
            let pagina = try await klant.vraag("/v1", koppen: Self.browser).tekst
            #expect(pagina.contains("/v1/collections/locaties/items?provincie=Utrecht"))
            for provincie in try await klant.catalogus.provincies() {
                #expect(pagina.contains(">\(provincie.naam)</a>"))
            }
        }
    }

    @Test("A form that is sent with empty fields asks nothing by them; an API client is told that they are wrong")
    func legeVelden() async throws {
        try await Opslag.geheugen.vraag(Self.instellingen) { klant in
            let doel = "/v1/collections/locaties/items?provincie=Utrecht&gemeente=&status=&ligging="
            let pagina = try await klant.vraag(doel, koppen: Self.browser)
            #expect(pagina.status == 200)
            let utrecht = try await klant.catalogus.locaties(LocatieFilter(provincie: "Utrecht"))
            for locatie in try await klant.catalogus.locaties() {
                #expect(pagina.tekst.contains("/items/\(locatie.id)\"") == utrecht.contains(locatie))
            }
            #expect(pagina.tekst.contains("<option value=\"Utrecht\" selected=\"selected\">"))
            #expect(try await klant.vraag(doel).status == 400)
        }
    }

    @Test("A list is paged both ways, and no locatie is left out")
    func bladeren() async throws {
        try await Opslag.geheugen.vraag(Self.instellingen) { klant in
            var doel: String? = "/v1/collections/locaties/items?limit=5"
            var gevonden: [String] = []
            var bladen = 0
            while let huidig = doel {
                let lezer = Paginalezer(html: try await klant.vraag(huidig, koppen: Self.browser).tekst)
                #expect(lezer.html.contains(">Vorige</a>") == (bladen > 0))
                bladen += 1
                let voorvoegsel = "\(Self.begin)/v1/collections/locaties/items/"
                gevonden += lezer.waarden("href").filter { $0.hasPrefix(voorvoegsel) }.map {
                    String($0.dropFirst(voorvoegsel.count))
                }
                doel = lezer.koppeling("Volgende").map { String($0.dropFirst(Self.begin.count)) }
            }
            #expect(gevonden == (try await klant.catalogus.locaties()).map(\.id))
        }
    }

    @Test("What is not known is said to be not known, and what is indicatief too")
    func onbekend() async throws {
        try await Opslag.geheugen.vraag(Self.instellingen) { klant in
            for locatie in try await klant.catalogus.locaties() {
                let doel = "/v1/collections/locaties/items/\(locatie.id)"
                let pagina = try await klant.vraag(doel, koppen: Self.browser).tekst
                #expect(pagina.contains("<svg class=\"kaartje\""))
                #expect(pagina.contains("Niet bekend: geen bron noemt een aantal") == (locatie.woningen == nil))
                if locatie.begrenzing.herkomst == .indicatief { #expect(pagina.contains("geen rechten aan worden")) }
                if locatie.vorm.vlak == nil { #expect(pagina.contains("Er is geen begrenzing bekend")) }
            }
        }
    }

    @Test("What stands in the data is text, whatever it looks like")
    func ontsnapping() async throws {
        try await Opslag.geheugen.vraag(Self.instellingen) { klant in
            var locatie = try #require(try await klant.catalogus.locaties().first)
            locatie.naam = "<script>alert('x')</script>\"&\u{1}"
            locatie.statusToelichting = "</dd></main>"
            try await klant.catalogus.schrijf(
                .locaties([locatie]), wijze: .voegSamen, herkomst: .init(bestand: "proef", sha256: "00"))
            for doel in ["/v1/collections/locaties/items/\(locatie.id)", "/v1/collections/locaties/items"] {
                let pagina = try await klant.vraag(doel, koppen: Self.browser).tekst
                #expect(pagina.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;\u{FFFD}"))
                #expect(!pagina.contains("<script>") && Paginalezer(html: pagina).aantal("</main>") == 1)
            }
        }
    }

    @Test(
        "A browser gets a problem as a page with the same status",
        arguments: [
            ("/v1/bestaat-niet", 404, "Niet gevonden"),
            ("/v1/collections/locaties/items?provincie=Utrech", 400, "Bedoelt u Utrecht?"),
            ("/v1/collections/locaties/items/%3Cb%3E", 404, "&lt;b&gt;"),
        ])
    func problemen(_ geval: (doel: String, status: Int, tekst: String)) async throws {
        try await Opslag.geheugen.vraag(Self.instellingen) { klant in
            let antwoord = try await klant.vraag(geval.doel, koppen: Self.browser)
            #expect(antwoord.status == geval.status && antwoord.mediatype == "text/html")
            #expect(antwoord.tekst.contains(geval.tekst))
            #expect(antwoord.kop("Content-Security-Policy")?.contains("default-src 'none'") == true)
            #expect(try await klant.vraag(geval.doel).mediatype == "application/problem+json")
        }
    }

    @Test("The kaart is a page for a browser and a drawing for a program; without Leaflet the page shows the drawing")
    func kaart() async throws {
        let map = try TemporaryFolder()
        _ = try map.file("leaflet.js", holding: "L = 1")
        _ = try map.file("leaflet.css", holding: "a {}")
        var instellingen = Dienstinstellingen.geduldig
        instellingen.leaflet = map.url.path
        try await Opslag.geheugen.vraag(instellingen) { klant in
            let pagina = try await klant.vraag("/v1/kaart", koppen: Self.browser).tekst
            #expect(pagina.contains("id=\"kaartwerk\"") && pagina.contains("/_web/leaflet-"))
            #expect(try await klant.vraag("/v1/kaart").mediatype == "image/svg+xml")
        }
        instellingen.leaflet = map.file("niets").path
        try await Opslag.geheugen.vraag(instellingen) { klant in
            let pagina = try await klant.vraag("/v1/kaart", koppen: Self.browser).tekst
            #expect(!pagina.contains("kaartwerk") && pagina.contains("niet beschikbaar"))
            #expect(!pagina.contains("<script") && pagina.contains("<img"))
        }
    }

    @Test("A page is known by its bytes, so that a new program never leaves an old page standing")
    func etiket() async throws {
        try await Opslag.geheugen.vraag(Self.instellingen) { klant in
            let eerste = try await klant.vraag("/v1", koppen: Self.browser)
            let etiket = try #require(eerste.kop("ETag"))
            var koppen = Self.browser
            koppen["If-None-Match"] = etiket
            #expect(try await klant.vraag("/v1", koppen: koppen).status == 304)
            koppen["If-None-Match"] = "\"x\""
            #expect(try await klant.vraag("/v1", koppen: koppen).status == 200)
        }
    }
}
