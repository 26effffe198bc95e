// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import HTTPTypes
import Service
import Testing
import Woningbouw

private let locaties = Schrijfvoorbeelden.locaties
private let bleizo = "\(locaties)/bleizo"

/// Rules about conditions and preferences of who writes, by their ids in the test list of the API.
@Suite("Conditions and preferences of writes")
struct VoorwaardeTests {
    private static func fase(_ fase: String) -> String { #"{"properties":{"fase":"\#(fase)"}}"# }

    @Test(
        "W17 W18 W19 W20 W41: what has changed since is not overwritten", arguments: Opslag.allCases,
        [HTTPRequest.Method.put, .patch, .delete])
    func ifMatch(_ opslag: Opslag, _ methode: HTTPRequest.Method) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let lichaam =
                methode == .delete ? nil : methode == .put ? Schrijfvoorbeelden.locatie() : Self.fase("uitvoering")
            let koppen = methode == .put ? Schrijfvoorbeelden.inRD : [:]
            func schrijf(_ ifMatch: String) async throws -> Proefantwoord {
                try await klant.schrijf(methode, bleizo, lichaam, koppen.merging(["If-Match": ifMatch]) { $1 })
            }
            let eerste = try #require(try await klant.vraag(bleizo).kop("ETag"))
            let voor = try await klant.json(bleizo)
            for ander in ["\"0\"", "W/\(eerste)", "\"0\", \"1\"", "", String(eerste.dropLast())] {
                let antwoord = try await schrijf(ander)
                #expect(antwoord.status == 412 && antwoord.mediatype == "application/problem+json", "\(ander)")
            }
            #expect(try await klant.json(bleizo) == voor)
            let antwoord = try await schrijf("\"0\", \(eerste)")
            #expect(antwoord.status == 204, "\(antwoord.tekst)")
            if methode == .delete { return }
            let tweede = try #require(antwoord.kop("ETag"))
            #expect(tweede != eerste && !tweede.hasPrefix("W/"))
            #expect(try await klant.vraag(bleizo).kop("ETag") == tweede)
            #expect(try await klant.vraag(bleizo, koppen: ["If-None-Match": tweede]).status == 304)
            #expect(try await schrijf(eerste).status == 412)
            #expect(try await schrijf("*").status == 204)
        }
    }

    @Test("W41: If-None-Match keeps what exists", arguments: Opslag.allCases)
    func ifNoneMatch(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let etiket = try #require(try await klant.vraag(bleizo).kop("ETag"))
            for waarde in ["*", etiket, "W/\(etiket)"] {
                let antwoord = try await klant.schrijf(
                    .put, bleizo, Schrijfvoorbeelden.locatie(),
                    Schrijfvoorbeelden.inRD.merging(["If-None-Match": waarde]) { $1 })
                #expect(antwoord.status == 412, "\(waarde)")
            }
        }
    }

    @Test("W42: the tag of any representation tells the state, and each has its own", arguments: Opslag.allCases)
    func weergaven(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let gewoon = try #require(try await klant.vraag(bleizo).kop("ETag"))
            let rd = try #require(try await klant.vraag("\(bleizo)?crs=\(Proefstelsel.rd.code)").kop("ETag"))
            let gzip = try #require(try await klant.vraag(bleizo, koppen: ["Accept-Encoding": "gzip"]).kop("ETag"))
            let html = try #require(try await klant.vraag("\(bleizo)?f=html").kop("ETag"))
            #expect(Set([gewoon, rd, gzip, html]).count == 4)
            for etiket in [rd, gzip] {
                let huidig = try #require(try await klant.vraag(bleizo).kop("ETag"))
                #expect(huidig == gewoon)
                let antwoord = try await klant.schrijf(.patch, bleizo, "{}", ["If-Match": etiket])
                #expect(antwoord.status == 204 && antwoord.kop("ETag") == gewoon)
            }
            #expect(try await klant.schrijf(.patch, bleizo, "{}", ["If-Match": html]).status == 412)
            // Another locatie that changes is no change of this one, but it is one of the list.
            let lijst = try #require(try await klant.vraag(locaties).kop("ETag"))
            _ = try await klant.schrijf(.patch, "\(locaties)/pampus", Self.fase("uitvoering"))
            #expect(try await klant.vraag(bleizo).kop("ETag") == gewoon)
            #expect(try await klant.vraag(locaties, koppen: ["If-None-Match": lijst]).status == 200)
        }
    }

    @Test("W40: of those who change the same state at once, one may", arguments: Opslag.allCases)
    func tegelijk(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let etiket = try #require(try await klant.vraag(bleizo).kop("ETag"))
            let statussen = try await withThrowingTaskGroup(of: Int.self) { groep in
                for nummer in 1...8 {
                    groep.addTask {
                        let nieuw = Schrijfvoorbeelden.locatie("\"fase\":\"\(nummer)\"")
                        let koppen = Schrijfvoorbeelden.inRD.merging(["If-Match": etiket]) { $1 }
                        return try await klant.schrijf(.put, bleizo, nieuw, koppen).status
                    }
                }
                return try await groep.reduce(into: []) { $0.append($1) }
            }
            #expect(statussen.sorted() == [204] + Array(repeating: 412, count: 7))
            #expect(try await klant.catalogus.geschiedenis(van: .locaties).count { $0.soort == .bewerking } == 1)
        }
    }

    @Test(
        "Where a condition is required, a write without one is refused",
        arguments: [HTTPRequest.Method.put, .patch, .delete])
    func verplicht(_ methode: HTTPRequest.Method) async throws {
        var instellingen = try Dienstinstellingen.schrijvend
        instellingen.eistIfMatch = true
        try await Opslag.geheugen.vraag(instellingen) { klant in
            let antwoord = try await klant.schrijf(methode, bleizo, methode == .delete ? nil : "{}")
            #expect(antwoord.status == 428 && antwoord.mediatype == "application/problem+json")
            let nieuw = try await klant.schrijf(.post, locaties, Schrijfvoorbeelden.locatie(), Schrijfvoorbeelden.inRD)
            #expect(nieuw.status == 201)
        }
    }

    @Test(
        "W21 W22 W23 W25: who wants the feature back gets it", arguments: Opslag.allCases,
        [HTTPRequest.Method.post, .put, .patch])
    func antwoordvorm(_ opslag: Opslag, _ methode: HTTPRequest.Method) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let doel = methode == .post ? locaties : bleizo
            let lichaam = methode == .patch ? Self.fase("uitvoering") : Schrijfvoorbeelden.locatie()
            for voorkeur in [
                nil, "none", "return=minimal", "return=representation", "respond-async, return=\"representation\"",
            ] {
                var koppen = Schrijfvoorbeelden.inRD
                if let voorkeur { koppen["Prefer"] = voorkeur }
                let antwoord = try await klant.schrijf(methode, doel, lichaam, koppen)
                let vol = voorkeur?.contains("representation") == true
                #expect(antwoord.status == (methode == .post ? 201 : vol ? 200 : 204))
                #expect(antwoord.bytes.isEmpty == !vol)
                let gevolgd = vol ? "return=representation" : voorkeur == "return=minimal" ? voorkeur : nil
                #expect(antwoord.kop("Preference-Applied") == gevolgd)
                guard vol else { continue }
                let plaats = try #require(antwoord.kop("Content-Location")).replacing("http://localhost", with: "")
                let opgehaald = try await klant.vraag(plaats)
                #expect(antwoord.mediatype == "application/geo+json" && antwoord.bytes == opgehaald.bytes)
                #expect(antwoord.kop("ETag") == opgehaald.kop("ETag"))
                #expect(antwoord.kop("Content-Crs") == "<\(Proefstelsel.crs84.uri)>")
                #expect(antwoord.kop("Cache-Control") == "no-store")
            }
        }
    }

    @Test(
        "W26 W27 W28 W29: strict refuses what is doubtful, lenient passes over what is not known",
        arguments: Opslag.allCases)
    func omgang(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            let twijfel = [
                ("\"naamm\":\"x\"", ["/properties/naamm:onbekend"]),
                ("\"ligging\":\"binnen\"", ["/properties/ligging:afgeleid"]),
                ("\"provincies\":[\"Drenthe\"]", ["/properties/provincies:tegenspraak"]),
            ]
            for (velden, fouten) in twijfel {
                for voorkeur in ["", "handling=strict"] {
                    let koppen = Schrijfvoorbeelden.inRD.merging(["Prefer": voorkeur]) { $1 }
                    let antwoord = try await klant.schrijf(.post, locaties, Schrijfvoorbeelden.locatie(velden), koppen)
                    #expect(antwoord.status == 400 && antwoord.fouten == fouten)
                    #expect(antwoord.kop("Preference-Applied") == (voorkeur.isEmpty ? nil : voorkeur))
                }
                let koppen = Schrijfvoorbeelden.inRD.merging(["Prefer": "handling=lenient"]) { $1 }
                let antwoord = try await klant.schrijf(.post, locaties, Schrijfvoorbeelden.locatie(velden), koppen)
                #expect(antwoord.status == 201 && antwoord.kop("Preference-Applied") == "handling=lenient")
            }
            let koppen = Schrijfvoorbeelden.inRD.merging(["Prefer": "handling=lenient"]) { $1 }
            let fout = try await klant.schrijf(.post, locaties, Schrijfvoorbeelden.locatie("\"nummer\":0"), koppen)
            #expect(fout.status == 400 && fout.kop("Preference-Applied") == "handling=lenient")
        }
    }
}
