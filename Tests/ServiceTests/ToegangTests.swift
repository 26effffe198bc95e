// SPDX-License-Identifier: EUPL-1.2

import Foundation
import HTTPTypes
import TestSupport
import Testing
import Woningbouw

@testable import Service

@Suite("Tokens by which others may write")
struct ToegangTests {
    private static let bleizo = "\(Schrijfvoorbeelden.locaties)/bleizo"

    @Test(
        "Without a valid token nothing is written, whatever else is wrong",
        arguments: [
            nil, "", "Bearer", "Bearer ", "Bearer x", "Basic \(Proefklant.bewijs.token)", Proefklant.bewijs.token,
            "Bearer \(Proefklant.bewijs.token)x", "Bearer \(Proefklant.bewijs.token.dropLast())",
            "Bearer \(Proefklant.bewijs.token) x", "Bearer \(String(repeating: "a", count: 10_000))",
        ])
    func geweigerd(_ kop: String?) async throws {
        try await Opslag.geheugen.vraag(try .schrijvend) { klant in
            for methode in [HTTPRequest.Method.put, .patch, .delete] {
                let antwoord = try await klant.vraag(
                    Self.bleizo, methode, koppen: kop.map { ["Authorization": $0] } ?? [:], lichaam: "onzin")
                #expect(antwoord.status == 401 && antwoord.mediatype == "application/problem+json")
                #expect(antwoord.kop("WWW-Authenticate")?.hasPrefix("Bearer realm=") == true)
                #expect(antwoord.kop("Cache-Control") == "no-store")
            }
            #expect(try await klant.catalogus.geschiedenis(van: nil).allSatisfy { $0.soort == .vulling })
        }
    }

    @Test("Each token has a name, which is in the history", arguments: Opslag.allCases)
    func namen(_ opslag: Opslag) async throws {
        try await opslag.vraag(try .schrijvend) { klant in
            for schema in ["Bearer", "bearer"] {
                let koppen = ["Authorization": "\(schema) \(Proefklant.ander.token)"]
                #expect(try await klant.schrijf(.patch, Self.bleizo, "{}", koppen).status == 204)
            }
            let laatste = try await klant.catalogus.geschiedenis(van: .locaties).last
            #expect(laatste?.ondertekening?.door == "token Anna")
        }
    }

    @Test("A list of tokens holds no token")
    func lijst() throws {
        let bewijs = Toegangsbewijs()
        let regel = try bewijs.regel("Anna in QGIS")
        #expect(!regel.contains(bewijs.token.dropFirst(4)))
        #expect(try bewijs.regel("Anna in QGIS") != regel)
        let lijst = try Toegangslijst(tekst: "# wie\r\n\r\n\(regel)\r\n", naam: "t")
        #expect(lijst.namen == ["Anna in QGIS"] && lijst.naam(van: bewijs.token) == "Anna in QGIS")
        #expect(lijst.naam(van: Toegangsbewijs().token) == nil && lijst.naam(van: "") == nil)
    }

    @Test(
        "A line that is none is refused with its number",
        arguments: ["x", "a:b", "a:00:11", "a:zz:yy", ":\(nul):\(nul)\(nul)", "a:\(nul):\(nul)"])
    func verkeerdeRegel(_ regel: String) throws {
        let goed = try Toegangsbewijs().regel("a")
        let fout = #expect(throws: Toegangsfout.self) { try Toegangslijst(tekst: "\(goed)\n\(regel)\n", naam: "t") }
        #expect(fout?.description.hasPrefix("t:2: ") == true)
        #expect(throws: Toegangsfout.self) { try Toegangslijst(tekst: "\(goed)\n\(goed)", naam: "t") }
        #expect(throws: Toegangsfout.self) { try Toegangslijst(tekst: "# leeg\n", naam: "t") }
    }

    private static let nul = String(repeating: "0", count: 32)

    @Test(
        "A name must be one that reads well in a line",
        arguments: ["", " a", "a:b", "a\nb", "a/b", String(repeating: "a", count: 65)])
    func verkeerdeNaam(_ naam: String) {
        #expect(throws: Toegangsfout.self) { try Toegangsbewijs().regel(naam) }
    }

    @Test(
        "A file that others may read or change is refused",
        arguments: [(0o600, true), (0o400, true), (0o640, true), (0o644, false), (0o660, false), (0o602, false)])
    func rechten(_ geval: (rechten: Int, mag: Bool)) throws {
        let map = try TemporaryFolder()
        let bestand = map.file("tokens")
        try Data("\(try Toegangsbewijs().regel("a"))\n".utf8).write(to: bestand)
        try FileManager.default.setAttributes([.posixPermissions: geval.rechten], ofItemAtPath: bestand.path)
        let fout = geval.mag ? nil : #expect(throws: Toegangsfout.self) { try Toegangslijst(bestand: bestand) }
        if geval.mag { #expect(try Toegangslijst(bestand: bestand).namen == ["a"]) }
        #expect(fout.map { $0.description.contains("chmod 600") } ?? geval.mag)
        #expect(throws: Toegangsfout.self) { try Toegangslijst(bestand: map.file("niets")) }
    }

    @Test("A file of tokens is read again when it changes; a broken one leaves the tokens as they were")
    func herlezen() throws {
        let map = try TemporaryFolder()
        let bestand = map.file("tokens")
        let (anna, bas) = (Toegangsbewijs(), Toegangsbewijs())
        func zet(_ tekst: String, rechten: Int = 0o600) throws {
            // As an editor does: another file in the place of this one.
            let nieuw = try map.file("nieuw", holding: tekst)
            try FileManager.default.setAttributes([.posixPermissions: rechten], ofItemAtPath: nieuw.path)
            try #require(rename(nieuw.path, bestand.path) == 0)
        }
        let meldingen = Logboek()
        try zet(try anna.regel("anna"))
        let register = try Toegangsregister(bestand: bestand)
        func mogen() -> [Bool] {
            let lijst = register.lijst(meldingen.logger)
            return [anna, bas].map { lijst.naam(van: $0.token) != nil }
        }
        #expect(mogen() == [true, false])
        try zet(try anna.regel("anna") + "\n" + bas.regel("bas"))
        #expect(mogen() == [true, true] && mogen() == [true, true])
        try zet(try bas.regel("bas"))
        #expect(mogen() == [false, true] && meldingen.fouten.isEmpty)
        for (tekst, rechten) in [("onzin", 0o600), (try anna.regel("anna"), 0o644)] {
            try zet(tekst, rechten: rechten)
            #expect(mogen() == [false, true] && mogen() == [false, true])
        }
        #expect(meldingen.fouten.count == 2)
        try FileManager.default.removeItem(at: bestand)
        #expect(mogen() == [false, true] && meldingen.fouten.count == 3)
        // The last token withdrawn is no mistake.
        try zet("# niemand\n")
        #expect(mogen() == [false, false])
        try zet(try anna.regel("anna"))
        #expect(mogen() == [true, false] && meldingen.fouten.count == 3)
    }

    @Test(
        "A range of addresses holds those that begin alike",
        arguments: [
            ("127.0.0.1", "127.0.0.1", true), ("127.0.0.1", "127.0.0.2", false), ("10.0.0.0/8", "10.255.1.2", true),
            ("10.0.0.0/8", "11.0.0.1", false), ("0.0.0.0/0", "8.8.8.8", true),
            ("192.168.4.0/22", "192.168.7.255", true),
            ("192.168.4.0/22", "192.168.8.0", false), ("10.0.0.0/8", "::ffff:10.1.1.1", true),
            ("fd00::/8", "fd12::1", true),
            ("fd00::/8", "fe80::1", false), ("::1", "127.0.0.1", false), ("10.0.0.0/8", "", false),
        ])
    func bereik(_ geval: (bereik: String, adres: String, bevat: Bool)) throws {
        #expect(try #require(Adresbereik(geval.bereik)).bevat(geval.adres) == geval.bevat)
    }

    @Test(
        "What is no range is none",
        arguments: ["", "x", "1.2.3", "1.2.3.4/33", "1.2.3.4/-1", "1.2.3.4/+8", "::/129", "1.2.3.4/8/8", "1.2.3.4/"])
    func geenBereik(_ tekst: String) { #expect(Adresbereik(tekst) == nil) }
}
