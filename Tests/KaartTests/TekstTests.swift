// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Kaart

struct TekstTests {
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("R&D", "R&amp;D"),
        ("a\u{0}b\u{8}c\u{1B}d\u{9F}e\u{FFFE}f", "abcdef"), ("’s-Gravenhage\u{A0}🏠", "’s-Gravenhage\u{A0}🏠"),
    ])
    func xmlWordtOnschadelijk(_ tekst: String, _ verwacht: String) {
        #expect(XMLText.content(tekst) == verwacht)
    }

    @Test func aanhalingstekensInAttributen() {
        #expect(XMLText.attribute("een \"naam\"") == "een &quot;naam&quot;")
        #expect(XMLText.content("een \"naam\"") == "een \"naam\"")
    }

    @Test func naamWordtEenRegel() {
        #expect(SchoneTekst.regel("  Groot\n\tMerwede \u{202E} –  Rijnenburg\u{0} ") == "Groot Merwede – Rijnenburg")
        #expect(SchoneTekst.regel("\u{7}\u{200E}") == "")
        #expect(SchoneTekst.id("PV 2<0>") == "PV-2-0-")
    }

    /// Widths that fontTools gives for OpenSans-….ttf, in 1/2048 of the size.
    @Test(arguments: [
        (Tekststijl.Letter.regular, "A", 1296), (.regular, "63.000–75.000", 13_824), (.semibold, "Bleizo", 5_904),
        (.bold, "22", 2_338), (.regular, "é", 1_149), (.regular, "Ł", 1_071), (.regular, "€", 1_208),
    ])
    func breedteIsDieVanHetLettertype(_ letter: Tekststijl.Letter, _ tekst: String, _ eenheden: Int) {
        let som = tekst.unicodeScalars.reduce(0) { $0 + letter.breedten.breedte($1) }
        #expect(som == eenheden)
    }

    @Test func onbekendeTekensZijnBreedEnAccentenNiet() {
        #expect(Letterbreedten.regular.breedte("🏠") > 2048)
        #expect(Letterbreedten.regular.breedte("\u{301}") == 0)
    }

    @Test func breedteInMicrometers() {
        // 6,5 punt is 2,293 mm; de tekst van 13824/2048 daarvan is 15,48 mm.
        #expect(abs(Tekststijl.tabel.grootte - 2_293) <= 1)
        #expect(abs(Tekststijl.tabel.breedte("63.000–75.000") - 15_480) <= 10)
    }

    @Test func geenTekstIsKleinerDanZesEnEenHalvePunt() {
        for stijl in Tekststijl.alle { #expect(Double(stijl.grootte) >= 6.5 * 25_400 / 72) }
    }

    @Test(arguments: [5_000, 12_000, 20_000, 40_000])
    func ingekorteTekstPast(_ limiet: Int) {
        let tekst = Tekststijl.tabel.ingekort("Kanaalzone Nijmegen – Malden en nog heel veel meer woorden", tot: limiet)
        #expect(Tekststijl.tabel.breedte(tekst) <= limiet)
        #expect(tekst.hasSuffix("…"))
    }

    @Test func verdelingHoudtHaakjesEnStrepenBijElkaar() {
        let stijl = Tekststijl.locatienaam
        #expect(stijl.verdeeld("Zaanstad (naam onbekend)", over: 2) == ["Zaanstad", "(naam onbekend)"])
        #expect(stijl.verdeeld("Groot Merwede – Rijnenburg", over: 2) == ["Groot Merwede –", "Rijnenburg"])
        #expect(stijl.verdeeld("Bleizo", over: 2) == nil)
    }

    @Test func regelsPassenEnVerliezenNiets() {
        let tekst = "Begrenzingen zijn indicatief; er kunnen geen rechten aan worden ontleend."
        let regels = Tekststijl.toelichting.regels(tekst, breedte: 40_000)
        #expect(regels.count > 1)
        #expect(regels.allSatisfy { Tekststijl.toelichting.breedte($0) <= 40_000 })
        #expect(regels.joined(separator: " ") == tekst)
    }

    @Test func naamMetDriehonderdTekensBlijftBinnenDrieRegels() {
        for naam in [String(repeating: "x", count: 300), String(repeating: "lang woord ", count: 27)] {
            let blokken = Naamblok.verdelingen(SchoneTekst.regel(naam), .locatienaam)
            #expect(blokken.count == 1)
            #expect(blokken[0].isIngekort)
            #expect(blokken[0].regels.count <= 3)
            #expect(blokken[0].breedte <= Naamblok.grens)
        }
    }
}
