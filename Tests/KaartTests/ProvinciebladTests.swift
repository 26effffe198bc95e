// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Testing
import Woningbouw

@testable import Kaart

struct ProvinciebladTests {
    private static func blad(
        _ breedte: Double, _ hoogte: Double, papier: Papierformaat = .a4, legenda: Int = 60_000, locaties: Int = 3
    ) -> Bladindeling {
        Provincieblad(
            papier: papier,
            gebied: BoundingBox(minX: 100_000, minY: 400_000, maxX: 100_000 + breedte, maxY: 400_000 + hoogte),
            legendahoogte: legenda, locaties: locaties
        ).indeling
    }

    /// Widths and heights of provincies in metres, and the scale and width of paper that fit them.
    @Test(arguments: [
        (57_300.0, 49_700.0, 400_000, 210_000), (82_400, 74_700, 500_000, 210_000), (46_000, 114_400, 500_000, 210_000),
        (126_400, 87_800, 600_000, 297_000), (10_000, 10_000, 100_000, 210_000), (300_000, 10_000, 1_500_000, 297_000),
    ])
    func schaalIsDeGrootsteDiePast(_ breedte: Double, _ hoogte: Double, _ schaal: Int, _ papierbreedte: Int) {
        let indeling = Self.blad(breedte, hoogte)
        #expect(indeling.kaart.schaal == schaal)
        #expect(indeling.vlak.width == papierbreedte)
    }

    @Test func opA3IsDeSchaalGroter() {
        #expect(Self.blad(57_300, 49_700, papier: .a3).kaart.schaal == 250_000)
    }

    @Test(arguments: Papierformaat.allCases, [0, 3, 20, 500])
    func onderdelenStaanNietOverElkaar(_ papier: Papierformaat, _ locaties: Int) {
        for (breedte, hoogte) in [(57_300.0, 49_700.0), (46_000, 114_400), (126_400, 87_800)] {
            let indeling = Self.blad(breedte, hoogte, papier: papier, locaties: locaties)
            let vakken =
                [
                    indeling.titel, indeling.kaart.vlak, indeling.legenda, indeling.schaalbalk, indeling.toelichting,
                    indeling.tabel, indeling.voet,
                ] + [indeling.overzicht?.vlak].compactMap(\.self)
            for (index, vak) in vakken.enumerated() {
                #expect(vak.minX <= vak.maxX && vak.minY <= vak.maxY)
                #expect(indeling.vlak.expanded(-8_000).contains(vak))
                for ander in vakken.dropFirst(index + 1) { #expect(!vak.overlaps(ander), "\(vak) \(ander)") }
            }
        }
    }

    @Test func hetGebiedLigtInHetKader() {
        let indeling = Self.blad(57_300, 49_700)
        let gebied = BoundingBox(minX: 100_000, minY: 400_000, maxX: 157_300, maxY: 449_700)
        #expect(indeling.kaart.rd.contains(gebied))
    }

    @Test func zonderLocatiesZegtHetBladDat() async throws {
        let tekenaar = Kaarttekenaar(catalogus: Proefdata.catalogus([]), ondergrond: Proefdata.ondergrond)
        let blad = try await tekenaar.teken(Kaartopdracht(peildatum: Proefdata.peildatum, provincie: "Oost"))
        let wortel = try SVGElement.lees(blad.svg)
        #expect(wortel.met(id: "titel")?.tekst == "Doorbraaklocaties woningbouw — provincie Oost")
        let teksten = wortel.alle("text").map(\.tekst)
        #expect(teksten.contains("In de provincie Oost zijn geen doorbraaklocaties bekend."))
        #expect(teksten.contains { $0.hasPrefix("Geen locaties bekend") })
    }

    @Test func alleenLocatiesVanDeProvincieStaanOpHetBlad() async throws {
        var locaties = Proefdata.locaties
        locaties[2].provincies = ["Oost"]
        let tekenaar = Kaarttekenaar(catalogus: Proefdata.catalogus(locaties), ondergrond: Proefdata.ondergrond)
        let blad = try await tekenaar.teken(Kaartopdracht(peildatum: Proefdata.peildatum, provincie: "Oost"))
        #expect(blad.verslag.locaties.map(\.nummer) == [3])
        let wortel = try SVGElement.lees(blad.svg)
        #expect(wortel.met(id: "tabel")?.alle(klasse: "tabelnummer").map(\.tekst) == ["3"])
        // Both lie in it by their outline or place; none of them says so.
        #expect(wortel.met(id: "grootschalig")?.kinderen.compactMap { $0.attributen["id"] } == ["gwg-01", "gwg-03"])
    }

    @Test func eenOnbekendeProvincieIsEenFout() async throws {
        let tekenaar = Kaarttekenaar(catalogus: Proefdata.catalogus(), ondergrond: Proefdata.ondergrond)
        await #expect(throws: OnbekendeNaam.self) {
            try await tekenaar.teken(Kaartopdracht(peildatum: Proefdata.peildatum, provincie: "Nergens"))
        }
    }

    @Test func eenBladUitDeAtlasIsHetzelfdeAlsHetBladAlleen() async throws {
        let tekenaar = Kaarttekenaar(catalogus: Proefdata.catalogus(), ondergrond: Proefdata.ondergrond)
        let bladen = try await tekenaar.atlas(Kaartopdracht(peildatum: Proefdata.peildatum))
        #expect(bladen.map(\.provincie) == [nil, "West-Proef", "Oost"])
        for blad in bladen {
            let alleen = try await tekenaar.teken(
                Kaartopdracht(peildatum: Proefdata.peildatum, provincie: blad.provincie))
            #expect(alleen.svg == blad.svg)
        }
    }
}
