// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Synchronization
import TestSupport
import Testing
import Woningbouw

/// What lies in a box, as a filter that a store must combine with its index.
private struct Vakfilter: Objectfilter {
    let eis: Tabeleis
    let vak: BoundingBox
    var kenteken: String { "\(vak)" }

    init(_ vak: BoundingBox, metIndex: Bool) {
        self.vak = vak
        eis = metIndex ? .vak(vak.expanded(metres: 10), kern: vak.expanded(metres: -10)) : .onbekend
    }

    func toets() throws -> (Laagobject) throws -> Bool {
        { object in
            if case .plaats(let punten) = object.vorm, punten.isEmpty { return true }
            return object.vorm.shape.boundingBox.map(vak.intersects) ?? false
        }
    }
}

/// What has a fact, as a filter that tells which objects it was asked about.
private final class Feitfilter: Objectfilter {
    let eis: Tabeleis
    let kenteken = "feit"
    private let vraag: Kenmerkvraag
    private let gevraagd = Mutex<Set<String>>([])

    init(_ vraag: Kenmerkvraag, _ eis: Tabeleis) {
        self.vraag = vraag
        self.eis = eis
    }

    /// The ids of all objects that were tested.
    var getoetst: Set<String> { gevraagd.withLock(\.self) }

    func toets() throws -> (Laagobject) throws -> Bool {
        { object in
            self.gevraagd.withLock { _ = $0.insert(object.id) }
            return self.vraag.laatDoor(object)
        }
    }
}

@Suite("A part of the list of every catalogus")
struct BladContract {
    private static func vraag(_ laag: Laag, _ stel: (inout Bladvraag) -> Void = { _ in }) -> Bladvraag {
        var vraag = Bladvraag(laag, aantal: 100)
        vraag.telt = true
        stel(&vraag)
        return vraag
    }

    private static func kenmerk(_ laag: Laag, _ naam: String, _ waarde: Kenmerkwaarde) throws -> Kenmerkvraag {
        Kenmerkvraag(try #require(laag.kenmerken.first { $0.naam == naam }), waarde)
    }

    @Test("Every fact can be asked for, and gives who has it", arguments: Opslag.allCases, Laag.allCases)
    func feiten(_ opslag: Opslag, _ laag: Laag) async throws {
        try await opslag.gevuld { catalogus async throws in
            let alles = try await catalogus.blad(Self.vraag(laag)).objecten
            for kenmerk in laag.kenmerken {
                for object in alles {
                    guard let waarde = object.waarde(van: kenmerk) else { continue }
                    var gevraagd = waarde
                    if case .namen(let namen) = waarde {
                        guard let naam = namen.last else { continue }
                        gevraagd = .tekst(naam)
                    }
                    let vraag = Kenmerkvraag(kenmerk, gevraagd)
                    let blad = try await catalogus.blad(Self.vraag(laag) { $0.kenmerken = [vraag] })
                    #expect(blad.objecten == alles.filter(vraag.laatDoor), "\(kenmerk.naam)")
                    #expect(blad.objecten.contains(object) && blad.gevonden == blad.objecten.count)
                }
            }
        }
    }

    @Test(
        "What a filter asks of facts is asked of the tables: only who has it is tested",
        arguments: Opslag.allCases, Laag.allCases)
    func eisen(_ opslag: Opslag, _ laag: Laag) async throws {
        try await opslag.gevuld { catalogus async throws in
            let alles = try await catalogus.blad(Self.vraag(laag)).objecten
            for kenmerk in laag.kenmerken {
                for waarde in alles.compactMap({ $0.waarde(van: kenmerk) }) {
                    for (gevraagd, eis) in Self.eisen(kenmerk, waarde) {
                        let filter = Feitfilter(Kenmerkvraag(kenmerk, gevraagd), eis)
                        let goed = alles.filter(Kenmerkvraag(kenmerk, gevraagd).laatDoor)
                        let blad = try await catalogus.blad(Self.vraag(laag) { $0.filters = [filter] })
                        #expect(blad.objecten == goed && blad.gevonden == goed.count, "\(kenmerk.naam) \(eis)")
                        if opslag != .geheugen { #expect(filter.getoetst == Set(goed.map(\.id)), "\(kenmerk.naam)") }
                    }
                }
            }
        }
    }

    /// What may be asked of a fact of which an object has a value, each in more ways than one.
    private static func eisen(_ kenmerk: Kenmerk, _ waarde: Kenmerkwaarde) -> [(Kenmerkwaarde, Tabeleis)] {
        func feit(_ grens: Kenmerkeis.Grens, _ geldt: Bool = true) -> Tabeleis {
            .feit(Kenmerkeis(kenmerk, grens, geldt: geldt))
        }
        switch waarde {
        case .namen(let namen):
            return namen.flatMap { naam in
                [
                    (.tekst(naam), feit(.bevat(naam))),
                    (.tekst(naam), .enige([feit(.bevat(naam)), feit(.bevat("iets anders"))])),
                ]
            }
        case .tekst:
            return [
                (waarde, feit(.een([waarde, .tekst("iets anders")]))),
                (waarde, .alle([.enige([feit(.een([waarde])), .enige([])]), feit(.leeg, false)])),
            ]
        case .geheel, .getal, .datum:
            return [
                (waarde, feit(.een([waarde]))),
                (waarde, .alle([feit(.orde(.vanaf, waarde)), feit(.orde(.totEnMet, waarde))])),
                (waarde, .alle([feit(.orde(.voor, waarde), false), feit(.orde(.na, waarde), false)])),
            ]
        case .waar: return []
        }
    }

    @Test("Only what a table cannot tell is tested when it is counted", arguments: Opslag.allCases)
    func telling(_ opslag: Opslag) async throws {
        let nummer = try #require(Laag.locaties.kenmerken.first { $0.naam == "nummer" })
        let naam = try #require(Laag.locaties.kenmerken.first { $0.naam == "naam" })
        let twee = Tabeleis.feit(Kenmerkeis(nummer, .een([.geheel(2)])))
        func tekst(_ vergelijking: Tekstgrens.Vergelijking, _ vouwing: Tekstgrens.Vouwing = .geen) -> Tabeleis {
            .feit(Kenmerkeis(naam, .tekst(Tekstgrens(vergelijking, vouwing: vouwing))))
        }
        let lees = tekst(.patroon([.tekst("lee"), .veel]), .kleineLetters)
        let vraag = Kenmerkvraag(nummer, .geheel(2))
        // With what is to be tested, beside the page of one object.
        let gevallen: [(Tabeleis, Int, Set<String>)] = [
            (twee, 2, []), (.alle([twee, .onbekend]), 2, ["bleizo", "leeg"]), (.enige([twee, .alle([])]), 4, []),
            // The other one has letters of which a database knows little.
            (.alle([twee, lees]), 2, ["bleizo"]), (.enige([.alle([twee, lees]), .enige([])]), 2, ["bleizo"]),
            (.alle([twee, tekst(.gelijk("Leeg"))]), 1, []),
            (.enige([tekst(.orde(.voor, "M"), .zonderTekens)]), 4, ["bleizo"]),
            // What no database can be asked is tested.
            (.enige([tekst(.gelijk("\0")), twee]), 2, ["almere", "niets"]),
        ]
        try await opslag.gevuld { catalogus async throws in
            for (eis, gevonden, getoetst) in gevallen {
                let filter = Feitfilter(vraag, eis)
                let blad = try await catalogus.blad(
                    Self.vraag(.locaties) {
                        $0.filters = [filter]
                        $0.na = Bladsleutel(nummer: .max, id: "")
                    })
                #expect(blad.objecten.isEmpty)
                if opslag != .geheugen { #expect(blad.gevonden == gevonden && filter.getoetst == getoetst, "\(eis)") }
            }
        }
    }

    @Test("Of more conditions than a database is asked, the rest is tested", arguments: Opslag.allCases)
    func veel(_ opslag: Opslag) async throws {
        let nummer = try #require(Laag.locaties.kenmerken.first { $0.naam == "nummer" })
        let vraag = Kenmerkvraag(nummer, .geheel(2))
        let twee = Tabeleis.feit(Kenmerkeis(nummer, .een([.geheel(2)])))
        let lang = Tabeleis.feit(Kenmerkeis(nummer, .een((0..<100_000).map(Kenmerkwaarde.geheel))))
        let eisen: [Tabeleis] = [
            .enige(Array(repeating: twee, count: 40_000)), .alle(Array(repeating: twee, count: 40_000)), lang,
            .alle(Array(repeating: .enige([twee, .enige([])]), count: 400)), .alle([lang, twee]),
        ]
        try await opslag.gevuld { catalogus async throws in
            for eis in eisen {
                let blad = try await catalogus.blad(Self.vraag(.locaties) { $0.filters = [Feitfilter(vraag, eis)] })
                #expect(blad.objecten.map(\.id) == ["bleizo", "leeg"] && blad.gevonden == 2)
            }
        }
    }

    @Test("However many must be tested, they are counted", arguments: Opslag.allCases, [0, 1, 199, 200, 201, 450])
    func vreemden(_ opslag: Opslag, _ aantal: Int) async throws {
        let naam = try #require(Laag.locaties.kenmerken.first { $0.naam == "naam" })
        let locaties = (0..<450).map { nummer in
            Locatie(
                id: "l\(nummer)", nummer: nummer, naam: nummer < aantal ? "жук" : "kever",
                begrenzing: Begrenzing(herkomst: .onbekend), vorm: .plaats([]))
        }
        try await opslag.bij { catalogus async throws in
            try await catalogus.schrijf(.locaties(locaties), wijze: .vervang, herkomst: Voorbeelden.herkomst)
            let filter = Feitfilter(
                Kenmerkvraag(naam, .tekst("жук")), .feit(Kenmerkeis(naam, .tekst(Tekstgrens(.gelijk("жук"))))))
            let blad = try await catalogus.blad(Self.vraag(.locaties) { $0.filters = [filter] })
            #expect(blad.gevonden == aantal && blad.objecten.count == min(aantal, 100))
        }
    }

    @Test("Parts follow each other, by place and by count", arguments: Opslag.allCases, Laag.allCases)
    func delen(_ opslag: Opslag, _ laag: Laag) async throws {
        try await opslag.gevuld { catalogus async throws in
            let alles = try await catalogus.blad(Self.vraag(laag)).objecten
            for aantal in 1...alles.count {
                for overslaan in 0...alles.count {
                    let vraag = Self.vraag(laag) {
                        $0.aantal = aantal
                        $0.overslaan = overslaan
                    }
                    let blad = try await catalogus.blad(vraag)
                    #expect(blad.objecten == Array(alles.dropFirst(overslaan).prefix(aantal)))
                    #expect(blad.heeftVervolg == (overslaan + aantal < alles.count) && blad.gevonden == alles.count)
                }
                var gevonden: [Laagobject] = []
                var na: Bladsleutel?
                repeat {
                    let blad = try await catalogus.blad(
                        Self.vraag(laag) {
                            $0.aantal = aantal
                            $0.na = na
                        })
                    gevonden += blad.objecten
                    na = blad.heeftVervolg ? blad.einde : nil
                } while na != nil
                #expect(gevonden == alles)
            }
        }
    }

    @Test(
        "A filter gives the same with its boxes as without, and counts the same", arguments: Opslag.allCases,
        [
            ([0, 0, 300_000, 620_000], ["almere", "bleizo", "leeg"]),
            ([95_000, 450_000, 97_000, 451_000], ["bleizo", "leeg"]),
            ([142_999, 486_999, 143_001, 487_001], ["almere", "leeg"]), ([0, 0, 1, 1], ["leeg"]),
            ([95_050, 450_050, 95_060, 450_060], ["bleizo", "leeg"]),
        ] as [([Double], [String])])
    func filters(_ opslag: Opslag, _ geval: (vak: [Double], ids: [String])) async throws {
        let vak = BoundingBox(minX: geval.vak[0], minY: geval.vak[1], maxX: geval.vak[2], maxY: geval.vak[3])
        try await opslag.gevuld { catalogus async throws in
            for metIndex in [true, false] {
                let filter = Vakfilter(vak, metIndex: metIndex)
                let alles = try await catalogus.blad(Self.vraag(.locaties) { $0.filters = [filter] })
                #expect(alles.objecten.map(\.id) == geval.ids && alles.gevonden == geval.ids.count)
                for overslaan in geval.ids.indices {
                    let blad = try await catalogus.blad(
                        Self.vraag(.locaties) {
                            $0.filters = [filter]
                            $0.overslaan = overslaan
                            $0.aantal = 1
                        })
                    #expect(blad.objecten.map(\.id) == [geval.ids[overslaan]])
                    #expect(blad.heeftVervolg == (overslaan + 1 < geval.ids.count))
                }
            }
        }
    }

    @Test(
        "Gebieden are found by day and by period", arguments: Opslag.allCases,
        [
            ("2025-06-12", nil, nil, ["nieuw", "altijd"]), (nil, "2022-11-14", "2022-11-14", ["haven-stad", "altijd"]),
            (nil, nil, "2022-11-13", ["altijd"]), (nil, "2025-06-11", nil, ["nieuw", "haven-stad", "altijd"]),
            (nil, "2025-06-12", nil, ["nieuw", "altijd"]), (nil, nil, nil, ["nieuw", "haven-stad", "altijd"]),
        ] as [(String?, String?, String?, [String])])
    func perioden(
        _ opslag: Opslag, _ geval: (peildatum: String?, van: String?, tot: String?, ids: [String])
    ) async throws {
        try await opslag.gevuld { catalogus async throws in
            let blad = try await catalogus.blad(
                Self.vraag(.woningbouwgebieden) {
                    $0.peildatum = geval.peildatum.flatMap { Datum($0) }
                    $0.periode = Periode(van: geval.van.flatMap { Datum($0) }, tot: geval.tot.flatMap { Datum($0) })
                })
            #expect(blad.objecten.map(\.id) == geval.ids && blad.gevonden == geval.ids.count)
        }
    }

    @Test("Objects are found by their id, layers know their extent", arguments: Opslag.allCases)
    func objecten(_ opslag: Opslag) async throws {
        try await opslag.gevuld { catalogus async throws in
            for laag in Laag.allCases {
                let alles = try await catalogus.blad(Self.vraag(laag)).objecten
                for object in alles { #expect(try await catalogus.object(object.id, in: laag) == object) }
                #expect(try await catalogus.object("bestaat-niet", in: laag) == nil)
                let omvang = try await catalogus.omvang(van: laag)
                #expect(omvang.aantal == alles.count)
                let vak = try #require(BoundingBox(around: alles.map { $0.vorm.shape.boundingBox }))
                let gevonden = try #require(omvang.vak)
                // An index keeps its boxes in 32 bits, rounded outwards.
                #expect(gevonden.contains(vak) && vak.expanded(metres: 0.1).contains(gevonden))
            }
            let periode = try await catalogus.omvang(van: .woningbouwgebieden).periode
            #expect(periode == Periode(van: nil, tot: nil))
        }
    }

    @Test("The mark of the version, where there is one, changes with it", arguments: Opslag.allCases)
    func merken(_ opslag: Opslag) async throws {
        try await opslag.gevuld { catalogus async throws in
            let eerste = catalogus.versiemerk()
            #expect(catalogus.versiemerk() == eerste)
            var locatie = try #require(try await catalogus.locaties().first)
            locatie.naam = "Anders"
            try await catalogus.schrijf(.locaties([locatie]), wijze: .voegSamen, herkomst: Voorbeelden.herkomst)
            #expect(eerste == nil || catalogus.versiemerk() != eerste)
            #expect((eerste == nil) == (opslag != .geoPackage))
        }
    }

    @Test("The version changes with every write", arguments: Opslag.allCases)
    func versies(_ opslag: Opslag) async throws {
        try await opslag.gevuld { catalogus async throws in
            let eerste = try await catalogus.versie()
            #expect(try await catalogus.versie() == eerste)
            var locatie = try #require(try await catalogus.locaties().first)
            locatie.naam = "Anders"
            try await catalogus.schrijf(.locaties([locatie]), wijze: .voegSamen, herkomst: Voorbeelden.herkomst)
            #expect(try await catalogus.versie() != eerste)
        }
    }
}
