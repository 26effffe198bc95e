// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing
import Woningbouw

@Suite("Texts that are held for the same")
struct KenmerkeisTests {
    @Test("are all told of every letter, or none")
    func letters() throws {
        var gelijken: [String: Set<[UInt8]>] = [:]
        for waarde in 1...UInt32(0x10FFFF) {
            guard let letter = Unicode.Scalar(waarde) else { continue }
            let tekst = String(letter)
            let vorm = tekst.precomposedStringWithCanonicalMapping
            gelijken[vorm, default: []].formUnion(
                [tekst, vorm, tekst.decomposedStringWithCanonicalMapping].map { Array($0.utf8) })
        }
        var aantal = 0
        for (vorm, verwacht) in gelijken {
            guard let gevonden = Kenmerkeis.gelijken(aan: vorm) else { continue }
            #expect(Set(gevonden.map { Array($0.utf8) }) == verwacht, "\(vorm)")
            aantal += 1
        }
        // Those of ASCII but two, and of Latin but two.
        #expect(aantal == 0x7F - 2 + 0x100 - 2)
    }

    @Test("are told of words, unless they are too many")
    func woorden() {
        #expect(Kenmerkeis.gelijken(aan: "") == [""])
        #expect(Kenmerkeis.gelijken(aan: "Fryslân")?.map(\.unicodeScalars.count) == [7, 8])
        #expect(Kenmerkeis.gelijken(aan: "Frysla\u{302}n") == Kenmerkeis.gelijken(aan: "Fryslân"))
        #expect(Kenmerkeis.gelijken(aan: "KKKK")?.count == 16)
        #expect(Kenmerkeis.gelijken(aan: "KKKKK") == nil)
    }

    @Test("are none for the letters of patterns that bytes tell surely")
    func letterlijk() {
        func isLetterlijk(_ delen: Tekstgrens.Patroondeel..., vouwing: Tekstgrens.Vouwing = .geen) -> Bool {
            Tekstgrens(.patroon(delen), vouwing: vouwing).isLetterlijk
        }
        var metAndereVorm: Set<Unicode.Scalar> = []
        for waarde in 0x80...UInt32(0x10FFFF) {
            guard let letter = Unicode.Scalar(waarde) else { continue }
            let vorm = String(letter).precomposedStringWithCanonicalMapping
            metAndereVorm.formUnion(vorm.unicodeScalars.filter(\.isASCII))
        }
        for waarde in UInt8(0)..<0x80 {
            let letter = Unicode.Scalar(waarde)
            #expect(isLetterlijk(.tekst(String(letter))) != metAndereVorm.contains(letter), "\(letter)")
        }
        #expect(isLetterlijk(.veel, .tekst("dam"), .veel))
        #expect(!isLetterlijk(.tekst("d"), .teken) && !isLetterlijk(.tekst("é")))
        #expect(!isLetterlijk(.tekst("dam"), vouwing: .zonderTekens))
        #expect(!Tekstgrens(.gelijk("dam")).isLetterlijk)
    }
}
