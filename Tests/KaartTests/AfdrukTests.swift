// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing
import Woningbouw

@testable import Kaart

struct AfdrukTests {
    private static let heeftGereedschap = Tool.exists("rsvg-convert") && Tool.exists("fc-match")

    @Test func controlegetalIsDatVanPNG() {
        // The check value of CRC-32.
        #expect(PNGBeeld.controlegetal(Array("123456789".utf8)) == 0xCBF4_3926)
    }

    @Test func datumWordtDieVanDeGegevens() throws {
        let pdf = Array("%PDF-1.5\n/CreationDate (D:20261128143430Z)\nxref".utf8)
        let dag = try #require(Datum("2025-06-12"))
        let uit = String(decoding: try PDFPagina.metDatum(pdf, dag: dag), as: UTF8.self)
        #expect(uit == "%PDF-1.5\n/CreationDate (D:20250612000000Z)\nxref")
    }

    @Test(arguments: ["geen pdf", "%PDF-1.5 zonder datum", "%PDF-1.5 /CreationDate (D:2026)"])
    func eenAnderePDFIsEenFout(_ inhoud: String) {
        #expect(throws: Afdrukfout.self) { try PDFPagina.metDatum(Array(inhoud.utf8), dag: Brief.datum) }
    }

    @Test func watGeenPNGIsIsEenFout() {
        #expect(throws: Afdrukfout.self) { try PNGBeeld.metAfmeting(Array("geen png".utf8)) }
    }

    @Test func eenOntbrekendProgrammaNoemtHetPakket() {
        #expect {
            try Hulpprogramma("bestaat-niet", debian: "pakket-bin", brew: "pakket")
        } throws: { "\($0)".contains("apt-get install pakket-bin") }
    }

    @Test(.enabled(if: heeftGereedschap, "rsvg-convert is absent"), arguments: Papierformaat.allCases)
    func beeldHeeftPreciesDePixelsVanHetPapier(_ papier: Papierformaat) async throws {
        let blad = try await Kaarttekenaar(catalogus: Proefdata.catalogus(), ondergrond: Proefdata.ondergrond)
            .teken(Kaartopdracht(peildatum: Proefdata.peildatum, papier: papier))
        let png = try Afdrukker(voor: .png).bytes(blad, als: .png)
        func woord(_ plek: Int) -> Int { png[plek..<plek + 4].reduce(0) { $0 << 8 + Int($1) } }
        #expect(woord(16) == (papier == .a4 ? 2480 : 3508))
        #expect(woord(20) == (papier == .a4 ? 3508 : 4961))
        #expect(Array(png[37..<41]) == Array("pHYs".utf8))
        #expect(woord(41) == 11_811 && woord(45) == 11_811 && png[49] == 1)
        #expect(try Afdrukker(voor: .png).bytes(blad, als: .png) == png)
    }

    @Test(.enabled(if: heeftGereedschap, "rsvg-convert is absent"))
    func paginaHeeftPreciesDeMaatEnDezelfdeBytes() async throws {
        let blad = try await Proefdata.blad()
        let afdrukker = try Afdrukker(voor: .pdf)
        let pdf = try afdrukker.bytes(blad, als: .pdf)
        let tekst = String(decoding: pdf, as: UTF8.self)
        #expect(tekst.contains("/MediaBox [ 0 0 595.27"))
        #expect(tekst.contains("/CreationDate (D:20250612000000Z)"))
        try await Task.sleep(for: .milliseconds(1_100))
        #expect(try afdrukker.bytes(blad, als: .pdf) == pdf)
    }
}
