// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Kaart

struct MillimeterTests {
    @Test(arguments: [
        (0, "0", "0"), (1, "0.001", ".001"), (-1, "-0.001", "-.001"), (500, "0.5", ".5"), (-500, "-0.5", "-.5"),
        (1_000, "1", "1"), (33_330, "33.33", "33.33"), (-12_340, "-12.34", "-12.34"), (210_000, "210", "210"),
        (100, "0.1", ".1"), (10_010, "10.01", "10.01"),
    ])
    func tekst(_ micrometer: Int, _ tekst: String, _ kort: String) {
        #expect(Millimeter.tekst(micrometer) == tekst)
        var bytes: [UInt8] = []
        Millimeter.schrijf(micrometer, kort: true, &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == kort)
    }

    @Test(arguments: [(14, 10), (15, 20), (-14, -10), (-15, -20), (-4, 0), (4, 0), (33_333, 33_330)])
    func afrondenOpHonderdsten(_ micrometer: Int, _ verwacht: Int) {
        #expect(Millimeter.afgerond(micrometer) == verwacht)
    }

    @Test func padIsKortEnKeertTerug() {
        var pad = Padtekst()
        let ring = [
            PaperPoint(x: 10_000, y: 20_000), PaperPoint(x: 10_300, y: 20_000), PaperPoint(x: 10_300, y: 20_250),
            PaperPoint(x: 9_990, y: 20_500), PaperPoint(x: 10_100, y: 20_650),
        ]
        pad.ring(ring)
        #expect(pad.tekst == "M10 20h.3v.25l-.31.25.11.15z")
        pad.ring(ring)
        #expect(pad.tekst == "M10 20h.3v.25l-.31.25.11.15zM10 20h.3v.25l-.31.25.11.15z")
        let element = SVGElement(naam: "path", attributen: ["d": pad.tekst])
        #expect(element.punten.prefix(5).map { Int(($0.x * 1000).rounded()) } == ring.map(\.x))
        #expect(element.punten.prefix(5).map { Int(($0.y * 1000).rounded()) } == ring.map(\.y))
    }
}
