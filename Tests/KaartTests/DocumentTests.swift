// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Testing
import Woningbouw

@testable import Kaart

/// The document as a reader of SVG sees it.
struct DocumentTests {
    static let elementen: Set<String> = [
        "svg", "title", "desc", "metadata", "rdf:RDF", "rdf:Description", "dcterms:title", "dcterms:date",
        "dcterms:language", "dcterms:source", "dcterms:spatial", "style", "defs", "pattern", "clipPath", "g", "rect",
        "circle", "line", "path", "text",
    ]
    static let verboden = [
        "var(", "--", ":not", "@", "dominant-baseline", "textLength", "textPath", "vector-effect", "<script",
        "url(http",
        "style=",
    ]

    /// The kaart of the made-up data and, where they are there, of the shipped data: all sheets on both papers.
    static func bladen() async throws -> [(blad: Kaartblad, locaties: [Locatie])] { try await getekend.value }

    private static let getekend = Task { try await tekenBladen() }

    private static func tekenBladen() async throws -> [(blad: Kaartblad, locaties: [Locatie])] {
        var bladen = [(blad: try await Proefdata.blad(), locaties: Proefdata.locaties)]
        guard let geodata = try Geodata() else { return bladen }
        let tekenaar = Kaarttekenaar(catalogus: geodata.catalogus, ondergrond: geodata.ondergrond)
        for papier in Papierformaat.allCases {
            let opdracht = Kaartopdracht(peildatum: try await geodata.catalogus.peildatum(), papier: papier)
            for blad in try await tekenaar.atlas(opdracht) {
                bladen.append((blad, geodata.locaties.filter(LocatieFilter(provincie: blad.provincie).laatDoor)))
            }
        }
        return bladen
    }

    @Test func profiel() async throws {
        for (blad, _) in try await Self.bladen() {
            let wortel = try SVGElement.lees(blad.svg)
            for element in wortel.alle { #expect(Self.elementen.contains(element.naam), "\(element.naam)") }
            let tekst = String(decoding: blad.svg, as: UTF8.self)
            for stuk in Self.verboden { #expect(!tekst.contains(stuk), "\(stuk)") }
            let maten: Set = blad.papier == .a4 ? [210, 297] : [297, 420]
            #expect(Set([blad.maat.breedte, blad.maat.hoogte]) == maten)
            #expect(wortel.attributen["width"] == "\(blad.maat.breedte)mm")
            #expect(wortel.attributen["height"] == "\(blad.maat.hoogte)mm")
            #expect(wortel.attributen["viewBox"] == "0 0 \(blad.maat.breedte) \(blad.maat.hoogte)")
            #expect(wortel.alle("style").count == 1)
        }
    }

    @Test func idsZijnUniekEnVerwijzingenBestaan() async throws {
        for (blad, _) in try await Self.bladen() {
            let wortel = try SVGElement.lees(blad.svg)
            let ids = wortel.alle.compactMap { $0.attributen["id"] }
            #expect(Set(ids).count == ids.count)
            for id in [
                "titel", "omschrijving", "defs", "achtergrond", "land", "provincies", "grootschalig", "rd-raster",
                "vlakken", "schijven", "leiders", "locaties", "namen", "provincienamen", "schaalbalk", "noordpijl",
                "tabel",
                "colofon",
            ] { #expect(ids.contains(id), "\(id)") }
            let heeftSymbolen = ["locaties", "grootschalig"].contains { wortel.met(id: $0)?.kinderen.isEmpty == false }
            #expect(ids.contains("legenda") == heeftSymbolen)
            for naam in ["pat-gebied", "clip-hoofd"] { #expect(ids.contains(naam)) }
        }
    }

    @Test func elkeKlasseHeeftEenRegelInHetStijlblad() async throws {
        for (blad, _) in try await Self.bladen() {
            let wortel = try SVGElement.lees(blad.svg)
            let stijl = wortel.alle("style")[0].tekst
            for klasse in Set(wortel.alle.flatMap(\.klassen)) { #expect(stijl.contains(".\(klasse){"), "\(klasse)") }
        }
    }

    @Test func elkeLocatieHeeftEenBadgeEenRijEnEenNaamVoorSchermlezers() async throws {
        for (blad, locaties) in try await Self.bladen() {
            let wortel = try SVGElement.lees(blad.svg)
            let groepen = try #require(wortel.met(id: "locaties")).kinderen
            let nummers = locaties.map(\.nummer).sorted()
            #expect(groepen.map { $0.alle("text").map(\.tekst) } == nummers.map { [String($0)] })
            for (groep, nummer) in zip(groepen, nummers) {
                #expect(groep.attributen["role"] == "graphics-symbol img")
                #expect(groep.attributen["aria-label"]?.hasPrefix("\(nummer). ") ?? false)
            }
            let tabel = try #require(wortel.met(id: "tabel"))
            #expect(tabel.alle(klasse: "tabelnummer").map(\.tekst) == nummers.map(String.init))
        }
    }

    @Test func titelEnOmschrijvingNoemenDeKaart() async throws {
        let wortel = try SVGElement.lees(try await Proefdata.blad().svg)
        #expect(wortel.attributen["role"] == "graphics-document document")
        #expect(wortel.attributen["aria-labelledby"] == "titel")
        #expect(wortel.met(id: "titel")?.tekst == "Doorbraaklocaties woningbouw")
        let omschrijving = try #require(wortel.met(id: "omschrijving")?.tekst)
        #expect(omschrijving.contains("stand 12 juni 2025"))
        #expect(omschrijving.contains("76.000–88.000 woningen op 3 locaties"))
        #expect(omschrijving.contains("van 3 locaties is het aantal niet bekend"))
        #expect(omschrijving.contains("3 grootschalige woningbouwgebieden"))
    }

    @Test func gegevensStaanBijDeLocatie() async throws {
        let wortel = try SVGElement.lees(try await Proefdata.blad().svg)
        let tweede = try #require(wortel.met(id: "loc-02"))
        #expect(tweede.attributen["data-woningen-min"] == "63000")
        #expect(tweede.attributen["data-woningen-max"] == "75000")
        #expect(tweede.attributen["data-rd"] == "130000 450000")
        #expect(tweede.attributen["data-status"] == nil)
        #expect(
            tweede.attributen["aria-label"]
                == "2. Met een bereik, gemeente Utrecht: 63.000 tot 75.000 woningen (uit een openbare bron), "
                + "status niet bekend")
        let vijfde = try #require(wortel.met(id: "loc-05"))
        #expect(vijfde.attributen["data-woningen-min"] == nil)
        #expect(vijfde.attributen["aria-label"]?.contains("aantal woningen niet bekend") ?? false)
    }

    @Test func badgesStaanOpHunPlek() async throws {
        for (blad, _) in try await Self.bladen() {
            let wortel = try SVGElement.lees(blad.svg)
            let verschoven = blad.verslag.locaties.filter { $0.badgeverschuiving != 0 }.map { "loc-0\($0.nummer)" }
            for groep in try #require(wortel.met(id: "locaties")).kinderen
            where !verschoven.contains(groep.attributen["id"] ?? "") {
                let rd = (groep.attributen["data-rd"] ?? "").split(separator: " ").compactMap { Double($0) }
                let vorm = try #require(groep.kinderen.last { $0.naam == "circle" || $0.naam == "rect" })
                let (x, y) =
                    vorm.naam == "circle"
                    ? (vorm.getal("cx"), vorm.getal("cy"))
                    : (vorm.getal("x") + vorm.getal("width") / 2, vorm.getal("y") + vorm.getal("height") / 2)
                let kader = blad.kader
                let meters = Double(blad.schaal) / 1000
                #expect(abs(x - (kader.minX + (rd[0] - blad.uitsnede.minX) / meters)) <= 0.02)
                #expect(abs(y - (kader.maxY - (rd[1] - blad.uitsnede.minY) / meters)) <= 0.02)
            }
        }
    }
}
