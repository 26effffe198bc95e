// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Testing
import Woningbouw

@testable import Kaart

/// Sizes measured in the document.
struct MaatTests {
    @Test func schaalbalkIsVijftigKilometer() async throws {
        let wortel = try SVGElement.lees(try await Proefdata.blad().svg)
        let delen = try #require(wortel.met(id: "schaalbalk")).alle("rect")
        let lengte = delen.reduce(0) { $0 + $1.getal("width") }
        #expect(abs(lengte - 100.0 / 3) <= 0.001)
        #expect(abs(delen[0].getal("x") + delen[0].getal("width") - delen[1].getal("x")) < 1e-9)
        #expect(abs(delen[0].getal("width") - delen[1].getal("width")) <= 0.0011)
    }

    @Test func schijvenOpDeKaartEnInDeLegendaHebbenDezelfdeMaatstaf() async throws {
        let wortel = try SVGElement.lees(try await Proefdata.blad().svg)
        let opDeKaart = try #require(wortel.met(id: "schijven"))
        let stralen = opDeKaart.alle("circle").map { $0.getal("r") }
        let verwacht = [63_000, 75_000, 8_000, 5_000].map { (Double($0) * 1296).squareRoot() / 1000 }
        #expect(stralen.count == verwacht.count)
        for (straal, maat) in zip(stralen, verwacht) { #expect(abs(straal * straal / (maat * maat) - 1) <= 0.002) }

        let legenda = try #require(wortel.met(id: "legenda"))
        let voorbeelden = legenda.kinderen.filter { $0.klassen == ["schijf"] }.prefix(3).map { $0.getal("r") }
        for (straal, woningen) in zip(voorbeelden, [25_000.0, 7_500, 1_000]) {
            #expect(abs(straal * straal / (woningen * 0.001296) - 1) <= 0.002)
        }
        let getallen = legenda.alle(klasse: "legendatekst").map(\.tekst)
        #expect(getallen.prefix(3) == ["25.000", "7.500", "1.000"])
    }

    @Test func alleLetterVallenBinnenDePagina() async throws {
        for (blad, _) in try await DocumentTests.bladen() {
            let wortel = try SVGElement.lees(blad.svg)
            #expect(wortel.alle("text").count > 30)
            for tekst in wortel.alle("text") {
                let vak = try #require(tekst.vak)
                let (breedte, hoogte) = (Double(blad.maat.breedte), Double(blad.maat.hoogte))
                #expect(vak.minX >= 8 && vak.maxX <= breedte - 8, "\(tekst.tekst) \(vak)")
                #expect(vak.minY >= 8 && vak.maxY <= hoogte - 8, "\(tekst.tekst) \(vak)")
            }
        }
    }

    @Test func tekstenOverlappenNergens() async throws {
        for (blad, _) in try await DocumentTests.bladen() {
            let wortel = try SVGElement.lees(blad.svg)
            let teksten = wortel.alle("text").compactMap { tekst in tekst.inktvak.map { (tekst.tekst, $0) } }
            for (index, (tekst, vak)) in teksten.enumerated() {
                for (andere, tweede) in teksten.dropFirst(index + 1) {
                    let isVrij =
                        vak.maxX <= tweede.minX || tweede.maxX <= vak.minX || vak.maxY <= tweede.minY
                        || tweede.maxY <= vak.minY
                    #expect(isVrij, "\(tekst) over \(andere)")
                }
            }
        }
    }

    @Test func nietsIsGetekendBuitenHetKader() async throws {
        for (blad, _) in try await DocumentTests.bladen() {
            let wortel = try SVGElement.lees(blad.svg)
            let kader = blad.kader
            for id in ["land", "provincies", "provinciegrenzen", "water", "grootschalig", "vlakken"] {
                for pad in try #require(wortel.met(id: id)).alle("path") {
                    for punt in pad.punten {
                        #expect(kader.minX - 1e-6 <= punt.x && punt.x <= kader.maxX + 1e-6)
                        #expect(kader.minY - 1e-6 <= punt.y && punt.y <= kader.maxY + 1e-6)
                    }
                }
            }
        }
    }

    @Test func legendaHoudtAllesBinnenHaarPaneel() async throws {
        for (blad, _) in try await DocumentTests.bladen() {
            let wortel = try SVGElement.lees(blad.svg)
            guard let legenda = wortel.met(id: "legenda") else { continue }
            let paneel = try #require(legenda.alle(klasse: "paneel").first).rechthoek
            for tekst in legenda.alle("text") {
                let vak = try #require(tekst.vak)
                #expect(vak.minX > paneel.minX && vak.maxX < paneel.maxX, "\(tekst.tekst)")
                #expect(vak.minY > paneel.minY - 0.5 && vak.maxY < paneel.maxY, "\(tekst.tekst)")
            }
            for cirkel in legenda.alle("circle") {
                #expect(cirkel.getal("cx") - cirkel.getal("r") > paneel.minX)
                #expect(cirkel.getal("cy") + cirkel.getal("r") < paneel.maxY)
            }
        }
    }

    @Test func meubilairStaatNietOpLand() async throws {
        for (blad, _) in try await DocumentTests.bladen().dropFirst() {
            let compositie = blad.compositie
            for vlak in [compositie.legenda.vlak, compositie.indeling.schaalbalk, compositie.indeling.toelichting] {
                let onder = compositie.ondergrond.terrein.soorten(onder: vlak)
                #expect(onder.aantalProvincies == 0, "\(blad.titel) op \(blad.papier): \(vlak)")
            }
        }
    }

    @Test func bladenZijnKlein() async throws {
        for (blad, _) in try await DocumentTests.bladen() {
            #expect(blad.svg.count <= (blad.provincie == nil && blad.papier == .a4 ? 100_000 : 200_000))
        }
    }
}

extension Kaartblad {
    /// The frame in millimetres.
    var kader: (minX: Double, minY: Double, maxX: Double, maxY: Double) {
        let vlak = compositie.indeling.kaart.vlak
        return (Double(vlak.minX) / 1000, Double(vlak.minY) / 1000, Double(vlak.maxX) / 1000, Double(vlak.maxY) / 1000)
    }
}

extension SVGElement {
    var stijl: Tekststijl? {
        let eigen = klassen.filter { !["m", "r"].contains($0) }
        guard naam == "text" else { return nil }
        return Tekststijl.alle.first { $0.klasse.map(eigen.contains) ?? eigen.isEmpty }
    }

    /// The box of a text by the metrics of its font, in millimetres.
    var vak: (minX: Double, minY: Double, maxX: Double, maxY: Double)? { vak(stok: \.stok, staart: \.staart) }

    /// The box of the letters only, from the top of a capital to the baseline.
    var inktvak: (minX: Double, minY: Double, maxX: Double, maxY: Double)? { vak(stok: \.kapitaal) { _ in 0 } }

    private func vak(
        stok: (Tekststijl) -> Int, staart: (Tekststijl) -> Int
    ) -> (minX: Double, minY: Double, maxX: Double, maxY: Double)? {
        guard let stijl else { return nil }
        let breedte = Double(stijl.breedte(tekst)) / 1000
        let links = klassen.contains("m") ? breedte / 2 : klassen.contains("r") ? breedte : 0
        return (
            getal("x") - links, getal("y") - Double(stok(stijl)) / 1000, getal("x") - links + breedte,
            getal("y") + Double(staart(stijl)) / 1000
        )
    }
}
