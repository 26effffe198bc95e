// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Geometry
import Testing
import Woningbouw

@testable import Service

@Suite("What a table is asked of a filter")
struct EislezerTests {
    private static func eis(_ filter: String, _ laag: Laag = .locaties) throws -> Tabeleis {
        let filter = try CQL2Filter(CQL2TextReader.read(filter), queryables: Queryables(laag.kenmerken))
        return Voorwaarde(filter, laag).eis
    }

    private static func feit(
        _ naam: String, _ grens: Kenmerkeis.Grens, _ geldt: Bool = true, _ laag: Laag = .locaties
    ) -> Tabeleis {
        laag.kenmerken.first { $0.naam == naam }.map { .feit(Kenmerkeis($0, grens, geldt: geldt)) } ?? .onbekend
    }

    private static func tekst(
        _ naam: String, _ vergelijking: Tekstgrens.Vergelijking, _ vouwing: Tekstgrens.Vouwing = .geen,
        _ geldt: Bool = true
    ) -> Tabeleis {
        feit(naam, .tekst(Tekstgrens(vergelijking, vouwing: vouwing)), geldt)
    }

    private static let een = Kenmerkwaarde.geheel(1)
    private static let dag = Datum("2025-06-12").map(Kenmerkwaarde.datum) ?? .waar(false)

    @Test(
        "Numbers and days are compared, the opposite of a comparison is another",
        arguments: [
            ("nummer = 1", feit("nummer", .een([een]))), ("1 = nummer", feit("nummer", .een([een]))),
            ("nummer <> 1", feit("nummer", .een([een]), false)), ("NOT nummer = 1", feit("nummer", .een([een]), false)),
            ("nummer < 1", feit("nummer", .orde(.voor, een))), ("NOT nummer < 1", feit("nummer", .orde(.vanaf, een))),
            ("1 < nummer", feit("nummer", .orde(.na, een))), ("NOT 1 >= nummer", feit("nummer", .orde(.na, een))),
            // Between whole numbers.
            ("nummer < 0.5", feit("nummer", .orde(.voor, een))), ("nummer >= 0.5", feit("nummer", .orde(.vanaf, een))),
            ("nummer <= 1.5", feit("nummer", .orde(.totEnMet, een))),
            ("nummer > 1.5", feit("nummer", .orde(.na, een))),
            ("nummer = 0.5", feit("nummer", .een([]))), ("nummer <> 0.5", feit("nummer", .een([]), false)),
            ("nummer = 9007199254740992", .onbekend), ("nummer + 1 = 2", .onbekend),
            ("nummer = woningenMin", .onbekend),
            ("begrenzingNauwkeurigheid <= 0.5", feit("begrenzingNauwkeurigheid", .orde(.totEnMet, .getal(0.5)))),
            ("begrenzingPeildatum = DATE('2025-06-12')", feit("begrenzingPeildatum", .een([dag]))),
            (
                "begrenzingPeildatum > TIMESTAMP('2025-06-12T23:59:59Z')",
                feit("begrenzingPeildatum", .orde(.na, dag))
            ),
            ("nummer IS NULL", feit("nummer", .leeg)), ("nummer IS NOT NULL", feit("nummer", .leeg, false)),
            ("geometry IS NULL", .onbekend), ("TRUE", .alle([])), ("FALSE", .enige([])), ("NOT TRUE", .enige([])),
        ])
    func getallen(_ filter: String, _ verwacht: Tabeleis) throws {
        #expect(try Self.eis(filter) == verwacht)
    }

    @Test(
        "Conditions are joined, also those of which only the test knows",
        arguments: [
            ("nummer = 1 AND nummer + 1 = 2", .alle([feit("nummer", .een([een])), .onbekend])),
            ("nummer = 1 OR nummer + 1 = 2", .enige([feit("nummer", .een([een])), .onbekend])),
            (
                "NOT (nummer < 1 OR nummer = 1)",
                .alle([feit("nummer", .orde(.vanaf, een)), feit("nummer", .een([een]), false)])
            ),
            (
                "nummer BETWEEN 1 AND 1",
                .alle([feit("nummer", .orde(.vanaf, een)), feit("nummer", .orde(.totEnMet, een))])
            ),
            (
                "nummer NOT BETWEEN 1 AND 1",
                .enige([feit("nummer", .orde(.voor, een)), feit("nummer", .orde(.na, een))])
            ),
            ("nummer IN (1, 2)", .enige([feit("nummer", .een([een, .geheel(2)]))])),
            ("nummer NOT IN (1, 2)", .alle([feit("nummer", .een([een, .geheel(2)]), false)])),
            (
                "naam IN ('a', 'é')",
                .enige([feit("naam", .een([.tekst("a"), .tekst("é"), .tekst("e\u{301}")]))])
            ),
        ] as [(String, Tabeleis)])
    func samen(_ filter: String, _ verwacht: Tabeleis) throws {
        #expect(try Self.eis(filter) == verwacht)
    }

    @Test(
        "Texts are compared as far as ASCII goes, or by all forms that they can have",
        arguments: [
            ("naam = 'Ede'", feit("naam", .een([.tekst("Ede")]))),
            ("naam <> 'K'", feit("naam", .een([.tekst("K"), .tekst("\u{212A}")]), false)),
            ("naam = 'e\u{301}'", feit("naam", .een([.tekst("\u{E9}"), .tekst("e\u{301}")]))),
            ("naam = '\u{1EA1}\u{300}'", tekst("naam", .gelijk("\u{1EA1}\u{300}"))),
            ("CASEI(naam) = CASEI('EDE')", tekst("naam", .gelijk("ede"), .kleineLetters)),
            ("CASEI('EDE') <> CASEI(naam)", tekst("naam", .gelijk("ede"), .kleineLetters, false)),
            ("ACCENTI(naam) = ACCENTI('Één')", tekst("naam", .gelijk("Een"), .zonderTekens)),
            ("CASEI(ACCENTI(naam)) > 'x'", tekst("naam", .orde(.na, "x"), .kleineLetters)),
            ("naam < 'K'", tekst("naam", .orde(.voor, "K"))), ("NOT 'K' <= naam", tekst("naam", .orde(.voor, "K"))),
            ("naam LIKE 'a_b%'", tekst("naam", .patroon([.tekst("a"), .teken, .tekst("b"), .veel]))),
            ("naam NOT LIKE '\\%'", tekst("naam", .patroon([.tekst("%")]), .geen, false)),
            ("CASEI(naam) LIKE CASEI('%EDE')", tekst("naam", .patroon([.veel, .tekst("ede")]), .kleineLetters)),
        ])
    func teksten(_ filter: String, _ verwacht: Tabeleis) throws {
        #expect(try Self.eis(filter) == verwacht)
    }

    @Test(
        "Of names it is asked which there are",
        arguments: [
            ("A_CONTAINS(gemeenten, ('Ede'))", .alle([bevat("Ede")])),
            ("A_CONTAINEDBY(('Ede'), gemeenten)", .alle([bevat("Ede")])),
            ("A_CONTAINS(gemeenten, ('Ede', 'ọ'))", .alle([bevat("Ede"), .onbekend])),
            (
                "A_CONTAINS(gemeenten, ('â'))",
                .alle([.enige([feit("gemeenten", .bevat("â")), feit("gemeenten", .bevat("a\u{302}"))])])
            ),
            ("NOT A_CONTAINS(gemeenten, ('Ede'))", .enige([.alle([feit("gemeenten", .bevat("Ede"), false)])])),
            (
                "A_OVERLAPS(('Ede', 'Ee'), gemeenten)",
                .enige([bevat("Ede"), bevat("Ee")])
            ),
            ("A_EQUALS(gemeenten, ('Ede'))", .alle([bevat("Ede"), .onbekend])),
            ("A_CONTAINEDBY(gemeenten, ('Ede'))", .onbekend), ("A_OVERLAPS(gemeenten, provincies)", .onbekend),
        ] as [(String, Tabeleis)])
    func namen(_ filter: String, _ verwacht: Tabeleis) throws {
        #expect(try Self.eis(filter) == verwacht)
    }

    private static func bevat(_ naam: String) -> Tabeleis { .enige([feit("gemeenten", .bevat(naam))]) }

    @Test(
        "Days lie before, in or after a time, of which an end may be open",
        arguments: [
            ("T_AFTER(d, DATE('2025-06-12'))", dagen(.na)), ("T_BEFORE(DATE('2025-06-12'), d)", dagen(.na)),
            ("T_AFTER(INTERVAL('2025-06-12', '..'), d)", dagen(.voor)),
            ("T_AFTER(d, INTERVAL('2025-06-12', '..'))", feit("begrenzingPeildatum", .een([]))),
            ("NOT T_BEFORE(d, INTERVAL('..', '2025-06-12'))", feit("begrenzingPeildatum", .een([]), false)),
            ("T_INTERSECTS(d, DATE('2025-06-12'))", .alle([dagen(.vanaf), dagen(.totEnMet)])),
            ("T_DISJOINT(DATE('2025-06-12'), d)", .enige([dagen(.voor), dagen(.na)])),
            (
                "T_EQUALS(d, DATE('2025-06-12'))",
                .alle([feit("begrenzingPeildatum", .een([dag])), feit("begrenzingPeildatum", .een([dag]))])
            ),
            ("T_AFTER(d, INTERVAL(d, '2025-06-12'))", .onbekend),
        ] as [(String, Tabeleis)])
    func tijden(_ filter: String, _ verwacht: Tabeleis) throws {
        let filter = filter.replacing("(d,", with: "(begrenzingPeildatum,").replacing(
            ", d)", with: ", begrenzingPeildatum)")
        #expect(try Self.eis(filter) == verwacht)
    }

    private static func dagen(_ orde: Orde) -> Tabeleis { feit("begrenzingPeildatum", .orde(orde, dag)) }

    @Test(
        "What meets a geometry meets its box",
        arguments: [
            ("S_INTERSECTS(geometry, BBOX(0, 0, 1, 2))", vak(0, 0, 1, 2)),
            ("S_WITHIN(POINT(1 2), geometry)", vak(1, 2, 1, 2)),
            ("NOT S_DISJOINT(geometry, BBOX(0, 0, 1, 2))", vak(0, 0, 1, 2)),
            ("S_DISJOINT(geometry, BBOX(0, 0, 1, 2))", .onbekend),
            ("NOT S_INTERSECTS(geometry, BBOX(0, 0, 1, 2))", .onbekend),
            ("S_INTERSECTS(geometry, geometry)", .onbekend),
            (
                "S_TOUCHES(geometry, BBOX(0, 0, 1, 2)) OR nummer = 1",
                .enige([vak(0, 0, 1, 2), feit("nummer", .een([een]))])
            ),
        ] as [(String, Tabeleis)])
    func plaatsen(_ filter: String, _ verwacht: Tabeleis) throws {
        #expect(try Self.eis(filter) == verwacht)
    }

    private static func vak(_ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double) -> Tabeleis {
        .vak(BoundingBox(minX: minX, minY: minY, maxX: maxX, maxY: maxY), kern: nil)
    }
}
