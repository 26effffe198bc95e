// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Testing
import Woningbouw

@testable import Kaart

/// Data that no one should have, and files that come in another order.
struct VijandigTests {
    static let namen = [
        "<script>alert(1)</script>", "a & b \"c\" 'd' ]]> <!-- -->", "emoji 🏠🏗️👩‍👩‍👧 naam", "tab\tregel\neinde\u{0}\u{1B}",
        String(repeating: "heel lange naam ", count: 19), String(repeating: "x", count: 300), "\u{202E}andersom", " ",
        "العربية 日本語 Ω",
    ]

    @Test func namenBlijvenTekst() async throws {
        let locaties = Self.namen.enumerated().map { index, naam in
            Proefdata.locatie(
                index + 1, naam, op: Proefdata.punt(80_000 + Double(index) * 14_000, 400_000 + Double(index) * 12_000))
        }
        var gebieden = Proefdata.gebieden
        gebieden[0].naam = Self.namen[0]
        let blad = try await Proefdata.blad(locaties, gebieden: gebieden)
        let tekst = String(decoding: blad.svg, as: UTF8.self)
        #expect(!tekst.contains("<script"))
        #expect(!tekst.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
        let wortel = try SVGElement.lees(blad.svg)
        #expect(try #require(wortel.met(id: "locaties")).kinderen.count == Self.namen.count)
        #expect(wortel.met(id: "loc-01")?.attributen["aria-label"]?.contains("<script>alert(1)</script>") ?? false)
        for element in wortel.alle("text") {
            let vak = try #require(element.vak)
            #expect(vak.minX >= 8 && vak.maxX <= 202, "\(element.tekst)")
        }
    }

    @Test func zonderLocatiesIsErEenKaart() async throws {
        let blad = try await Proefdata.blad([], gebieden: [])
        let wortel = try SVGElement.lees(blad.svg)
        #expect(wortel.met(id: "locaties")?.kinderen.isEmpty ?? false)
        #expect(wortel.met(id: "legenda") == nil)
        #expect(blad.verslag.locaties.isEmpty)
        let leeg = try await Kaarttekenaar(catalogus: GeheugenCatalogus(), ondergrond: Ondergrond())
            .teken(Kaartopdracht(peildatum: Proefdata.peildatum))
        #expect(try SVGElement.lees(leeg.svg).met(id: "kop") != nil)
    }

    /// Five hundred are more than a page can name: all are told of, and what is drawn is right.
    @Test(arguments: [nil, "West-Proef"])
    func vijfhonderdLocaties(_ provincie: String?) async throws {
        let locaties = Proefdata.druk(500).map { locatie in
            var locatie = locatie
            locatie.provincies = ["West-Proef"]
            return locatie
        }
        let tekenaar = Kaarttekenaar(catalogus: Proefdata.catalogus(locaties), ondergrond: Proefdata.ondergrond)
        let blad = try await tekenaar.teken(Kaartopdracht(peildatum: Proefdata.peildatum, provincie: provincie))
        let wortel = try SVGElement.lees(blad.svg)
        let inTabel = try #require(wortel.met(id: "tabel")).alle(klasse: "tabelnummer").count
        #expect(blad.verslag.locaties.count == 500)
        #expect(blad.verslag.locaties.count(where: \.staatInTabel) == inTabel)
        let teksten = wortel.alle("text").map(\.tekst)
        #expect(teksten.contains("… en nog \(500 - inTabel) locaties, zie de gegevens bij de kaart"))
        #expect(blad.verslag.afwijkingen.count >= 500 - inTabel)
    }

    @Test func nergensEenAantalIsNergensEenSchijf() async throws {
        let locaties = (1...5).map {
            Proefdata.locatie($0, op: Proefdata.punt(80_000 + Double($0) * 20_000, 450_000))
        }
        let wortel = try SVGElement.lees(try await Proefdata.blad(locaties).svg)
        #expect(wortel.alle("circle").allSatisfy { $0.klassen != ["schijf"] })
        let teksten = wortel.alle("text").map(\.tekst)
        #expect(teksten.contains("Totaal 5 locaties: aantal woningen niet bekend (n.b.)"))
    }

    @Test func gelijkeNummersGevenUniekeIds() async throws {
        let locaties = (1...3).map { index in
            var locatie = Proefdata.locatie(7, op: Proefdata.punt(100_000 + Double(index) * 20_000, 450_000))
            locatie.id = "proef-\(index)"
            return locatie
        }
        let wortel = try SVGElement.lees(try await Proefdata.blad(locaties).svg)
        let ids = try #require(wortel.met(id: "locaties")).kinderen.map { $0.attributen["id"] }
        #expect(ids == ["loc-07", "loc-07-2", "loc-07-3"])
    }

    @Test func onzinnigeGetallenGevenEenKaart() async throws {
        let locaties = [
            Proefdata.locatie(.max, op: Proefdata.punt(100_000, 450_000), woningen: 1...(.max)),
            Proefdata.locatie(-5, op: Proefdata.punt(150_000, 450_000), woningen: 1...1),
            Proefdata.locatie(3, op: Proefdata.punt(1e12, -1e12), woningen: 1...1),
        ]
        let blad = try await Proefdata.blad(locaties)
        let wortel = try SVGElement.lees(blad.svg)
        #expect(blad.verslag.locaties.count == 3)
        for element in wortel.alle("text") {
            let vak = try #require(element.vak)
            #expect(vak.minX >= 8 && vak.maxX <= 202, "\(element.tekst)")
        }
    }

    @Test func volgordeVanDeGegevensMaaktNietsUit() async throws {
        guard let geodata = try Geodata() else { return }
        let peildatum = try await geodata.catalogus.peildatum()
        let gewoon = try await Kaarttekenaar(catalogus: geodata.catalogus, ondergrond: geodata.ondergrond)
            .teken(Kaartopdracht(peildatum: peildatum))
        for zaad in 1...2 {
            var toeval = Toeval(zaad: UInt64(zaad))
            let catalogus = Geschud(
                locaties: toeval.geschud(geodata.locaties),
                gebieden: toeval.geschud(await geodata.catalogus.woningbouwgebieden(op: peildatum)),
                alleProvincies: toeval.geschud(await geodata.catalogus.provincies()))
            let ondergrond = Ondergrond(
                water: toeval.geschud(geodata.ondergrond.water),
                buurlanden: toeval.geschud(geodata.ondergrond.buurlanden),
                plaatsen: toeval.geschud(geodata.ondergrond.plaatsen))
            let blad = try await Kaarttekenaar(catalogus: catalogus, ondergrond: ondergrond)
                .teken(Kaartopdracht(peildatum: peildatum))
            #expect(blad.svg == gewoon.svg)
            #expect(blad.verslag == gewoon.verslag)
        }
    }
}

/// A catalogus that does not sort.
private struct Geschud: Catalogus {
    let locaties: [Locatie]
    let gebieden: [Woningbouwgebied]
    let alleProvincies: [Provincie]

    func locaties(_ filter: LocatieFilter) -> [Locatie] { locaties }
    func woningbouwgebieden(op peildatum: Datum?) -> [Woningbouwgebied] { gebieden }
    func provincies() -> [Provincie] { alleProvincies }
    func gemeenten() -> [Gemeente] { [] }
    func herkomst(van laag: Laag) -> Laagherkomst? { nil }
    func blad(_ vraag: Bladvraag) -> Blad { Blad(objecten: [], heeftVervolg: false) }
    func object(_ id: String, in laag: Laag) -> Laagobject? { nil }
    func omvang(van laag: Laag) -> Laagomvang { Laagomvang(aantal: 0) }
    func versie() -> String { "" }
    func schrijf(_ inhoud: Laaginhoud, wijze: Schrijfwijze, herkomst: Laagherkomst) -> Wijzigingen {
        wijzigingen(door: inhoud, wijze: wijze)
    }
    func wijzigingen(door inhoud: Laaginhoud, wijze: Schrijfwijze) -> Wijzigingen {
        Wijzigingen(van: [Locatie](), naar: [Locatie](), wijze: wijze)
    }
}
