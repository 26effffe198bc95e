// SPDX-License-Identifier: EUPL-1.2

import Geometry
import TestSupport
import Testing
import Woningbouw

@Suite("Overlap of locaties with gebieden")
struct OverlaptoetsTests {
    private let x = 150_000.0
    private let y = 450_000.0

    private func vlak(_ id: String, _ dx: Double, _ dy: Double, _ side: Double, indicatief: Bool = false) throws
        -> Toetsvlak
    {
        Toetsvlak(id: id, vlak: try .square(x + dx, y + dy, side: side), indicatief: indicatief)
    }

    @Test("a locatie inside a gebied is binnen, with its whole area")
    func inside() throws {
        let overlap = try #require(
            try Overlaptoets().overlappen([vlak("l", 100, 100, 100)], [vlak("g", 0, 0, 1000)]).first)
        #expect(overlap.relatie == .binnen)
        #expect(overlap.oppervlakte == 10_000)
        #expect(overlap.hectare == 1)
        #expect(overlap.aandeelLocatie == 1)
        #expect(overlap.aandeelGebied == 0.01)
    }

    @Test("a locatie across the border is deels, with the shares of both")
    func partly() throws {
        let overlap = try #require(
            try Overlaptoets().overlappen([vlak("l", 75, 0, 100)], [vlak("g", 0, 0, 100)]).first)
        #expect(overlap.relatie == .deels)
        #expect(abs(overlap.oppervlakte - 2500) < 1e-6)
        #expect(abs(overlap.aandeelLocatie - 0.25) < 1e-9)
        #expect(abs(overlap.aandeelGebied - 0.25) < 1e-9)
    }

    @Test("touching is not overlapping", arguments: [(100.0, 0.0), (100.0, 100.0), (0.0, 100.0)])
    func touching(offset: (Double, Double)) throws {
        let overlap = try #require(
            try Overlaptoets().overlappen([vlak("l", offset.0, offset.1, 100)], [vlak("g", 0, 0, 100)]).first)
        #expect(overlap.relatie == .raakt)
        #expect(overlap.oppervlakte == 0)
    }

    @Test("a sliver up to the tolerance touches, above it overlaps")
    func tolerance() throws {
        let locatie = [try vlak("l", 99.99, 0, 100)]
        let gebied = [try vlak("g", 0, 0, 100)]
        #expect(try Overlaptoets(tolerantie: 1.01).overlappen(locatie, gebied)[0].relatie == .raakt)
        #expect(try Overlaptoets(tolerantie: 0.99).overlappen(locatie, gebied)[0].relatie == .deels)
    }

    @Test("what is apart gives no pair")
    func apart() throws {
        #expect(try Overlaptoets().overlappen([vlak("l", 500, 0, 100)], [vlak("g", 0, 0, 100)]).isEmpty)
    }

    @Test("an overlap is indicative when either outline is", arguments: [(false, false), (true, false), (false, true)])
    func indicative(marks: (Bool, Bool)) throws {
        let overlap = try #require(
            try Overlaptoets().overlappen(
                [vlak("l", 0, 0, 100, indicatief: marks.0)], [vlak("g", 50, 0, 100, indicatief: marks.1)]
            ).first)
        #expect(overlap.indicatief == (marks.0 || marks.1))
    }

    @Test("gebieden that overlap each other count once in the share")
    func union() throws {
        let gebieden = [try vlak("g1", 0, 0, 60), try vlak("g2", 40, 0, 60)]
        let locatie = Toetsvlak(id: "l", vlak: try .rectangle(x, y, x + 100, y + 60))
        let ligging = try Overlaptoets().liggingen([locatie], gebieden)[0]
        #expect(ligging.relatie == .binnen)
        #expect(ligging.gebieden == ["g1", "g2"])
        #expect(abs(try #require(ligging.aandeel) - 1) < 1e-9)
        let overlappen = try Overlaptoets().overlappen([locatie], gebieden)
        #expect(overlappen.map(\.aandeelSamen) == [1, 1])
    }

    @Test("a locatie without outline is onbekend, not buiten")
    func withoutOutline() throws {
        let ligging = try Overlaptoets().liggingen([Toetsvlak(id: "l", vlak: nil)], [vlak("g", 0, 0, 100)])[0]
        #expect(ligging.relatie == .onbekend)
        #expect(ligging.aandeel == nil)
    }

    @Test("a gebied without outline in the same gemeente makes outside unknown, elsewhere it does not")
    func gebiedWithoutOutline() throws {
        var locatie = try vlak("l", 0, 0, 100)
        locatie.gemeenten = ["Deventer"]
        let hier = Toetsvlak(id: "g", vlak: nil, gemeenten: ["Deventer"])
        let elders = Toetsvlak(id: "g", vlak: nil, gemeenten: ["Weert"])
        #expect(try Overlaptoets().liggingen([locatie], [hier])[0].relatie == .onbekend)
        #expect(try Overlaptoets().liggingen([locatie], [elders])[0].relatie == .buiten)
    }

    @Test("an invalid outline is named with its pair")
    func invalid() throws {
        let vlinder = MultiPolygon([
            Polygon(shell: try Ring(coordinates: [x, y, x + 100, y + 100, x + 100, y, x, y + 100, x, y]))
        ])
        let fout = #expect(throws: Overlapfout.self) {
            try Overlaptoets().overlappen([Toetsvlak(id: "vlinder", vlak: vlinder)], [vlak("g", 20, 30, 60)])
        }
        #expect(fout?.locatie == "vlinder")
        #expect(fout?.gebied == "g")
    }
}
