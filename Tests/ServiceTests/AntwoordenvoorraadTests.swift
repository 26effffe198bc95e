// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Testing

@testable import Service

@Suite("Answers that are kept")
struct AntwoordenvoorraadTests {
    private static func antwoord(_ bytes: Int) -> Antwoord {
        Antwoord(.bytes([UInt8](repeating: 1, count: bytes)), "text/plain")
    }

    private static func bytes(_ antwoord: Antwoord?) -> Int? {
        if case .bytes(let bytes)? = antwoord?.lichaam { bytes.count } else { nil }
    }

    @Test("What was not used for longest makes room")
    func ruimte() {
        let voorraad = Antwoordenvoorraad(grens: 1_000)
        for sleutel in ["a", "b", "c"] { _ = voorraad.bewaar(Self.antwoord(300), sleutel) }
        #expect(voorraad.geef("a") != nil)
        _ = voorraad.bewaar(Self.antwoord(300), "d")
        #expect(voorraad.geef("b") == nil && voorraad.geef("c") == nil)
        #expect(Self.bytes(voorraad.geef("a")) == 300 && Self.bytes(voorraad.geef("d")) == 300)
        // Another one in its place does not count twice.
        for _ in 0..<10 { _ = voorraad.bewaar(Self.antwoord(400), "d") }
        #expect(Self.bytes(voorraad.geef("a")) == 300 && Self.bytes(voorraad.geef("d")) == 400)
    }

    @Test("A body that is long is not kept, whether it is there or is made while it is sent")
    func lang() async throws {
        let voorraad = Antwoordenvoorraad(grens: 100 << 20)
        _ = voorraad.bewaar(Self.antwoord(3 << 20), "a")
        #expect(voorraad.geef("a") == nil)
        for (sleutel, stukken) in [("kort", 3), ("lang", 30)] {
            let antwoord = voorraad.bewaar(
                Antwoord(
                    .stroom { deel in
                        for _ in 0..<stukken { try await deel([UInt8](repeating: 1, count: 100_000)) }
                    }, "text/plain"), sleutel)
            #expect(voorraad.geef(sleutel) == nil)
            guard case .stroom(let maak) = antwoord.lichaam else { throw Geen() }
            var verzonden = 0
            try await maak { verzonden += $0.count }
            #expect(verzonden == stukken * 100_000)
        }
        #expect(Self.bytes(voorraad.geef("kort")) == 300_000 && voorraad.geef("lang") == nil)
    }

    @Test("A body that breaks off is not kept")
    func afgebroken() async throws {
        let voorraad = Antwoordenvoorraad(grens: 1 << 20)
        let antwoord = voorraad.bewaar(
            Antwoord(
                .stroom { deel in
                    try await deel([1])
                    throw Geen()
                }, "text/plain"), "a")
        guard case .stroom(let maak) = antwoord.lichaam else { throw Geen() }
        await #expect(throws: Geen.self) { try await maak { _ in } }
        #expect(voorraad.geef("a") == nil)
    }

    private struct Geen: Error {}

    @Test(
        "The same is given again until anything changes, to whoever asks by the same address",
        arguments: Opslag.allCases)
    func hetzelfde(_ opslag: Opslag) async throws {
        let doelen = [
            "/v1/collections/locaties/items?id=bleizo", "/v1/collections/locaties/items/bleizo",
            "/v1/collections/locaties",
            "/v1/collections/locaties/items/bleizo?f=html",
        ]
        try await opslag.vraag(try .schrijvend) { klant in
            for (nummer, doel) in doelen.enumerated() {
                let eerste = try await klant.vraag(doel)
                let tweede = try await klant.vraag(doel)
                #expect(
                    eerste.bytes == tweede.bytes && eerste.kop("ETag") == tweede.kop("ETag") && eerste.status == 200)
                let gelijk = try await klant.vraag(doel, koppen: ["If-None-Match": eerste.kop("ETag") ?? ""])
                #expect(gelijk.status == 304 && gelijk.bytes.isEmpty)
                let gewijzigd = try await klant.schrijf(
                    .patch, "/v1/collections/locaties/items/bleizo", #"{"properties":{"naam":"Bleizo \#(nummer)"}}"#)
                #expect([200, 204].contains(gewijzigd.status))
                let nieuw = try await klant.vraag(doel, koppen: ["If-None-Match": eerste.kop("ETag") ?? ""])
                #expect(nieuw.status == 200 && nieuw.kop("ETag") != eerste.kop("ETag"))
                #expect(doel.hasSuffix("locaties") || nieuw.tekst.contains("Bleizo \(nummer)"))
            }
        }
    }
}
