// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Kaart
import Woningbouw

/// Small objects made in code, for tests that need no shipped data.
enum Proefdata {
    static let peildatum = Brief.datum

    static func punt(_ x: Double, _ y: Double) -> Point { Point(finiteX: x, y: y) }

    static func rechthoek(_ x: Double, _ y: Double, _ breedte: Double, _ hoogte: Double) -> MultiPolygon {
        let hoeken = [
            punt(x, y), punt(x + breedte, y), punt(x + breedte, y + hoogte), punt(x, y + hoogte), punt(x, y),
        ]
        guard let ring = try? Ring(hoeken) else { return MultiPolygon([]) }
        return MultiPolygon([Polygon(shell: ring)])
    }

    static func locatie(
        _ nummer: Int, _ naam: String = "Proef", op plek: Point, woningen: ClosedRange<Int>? = nil,
        zekerheid: Zekerheid = .brief, status: Status? = nil, isVlak: Bool = true
    ) -> Locatie {
        let opgaven = woningen.flatMap {
            Woningopgave(
                min: $0.lowerBound, max: $0.upperBound, tekst: "", bron: "proef", zekerheid: zekerheid)
        }
        return Locatie(
            id: "proef-\(nummer)", nummer: nummer, naam: naam, gemeenten: ["Utrecht"], provincies: ["Utrecht"],
            opgaven: [opgaven].compactMap(\.self), status: status,
            begrenzing: Begrenzing(herkomst: isVlak ? .indicatief : .onbekend),
            vorm: isVlak ? .vlak(rechthoek(plek.x - 500, plek.y - 500, 1000, 1000)) : .plaats([plek]))
    }

    /// Two provincies side by side with a lake on their border, a neighbour, two cities.
    static let provincies = [
        Provincie(
            code: "PV01", naam: "West-Proef", begrenzing: Begrenzing(herkomst: .indicatief, bron: "proefbron"),
            vlak: rechthoek(60_000, 380_000, 80_000, 160_000)),
        Provincie(
            code: "PV02", naam: "Oost", begrenzing: Begrenzing(herkomst: .indicatief, bron: "proefbron"),
            vlak: rechthoek(140_000, 380_000, 80_000, 160_000)),
    ]

    static let ondergrond = Ondergrond(
        water: [Watervlak(naam: "Meer", soort: "meer", vlak: rechthoek(130_000, 500_000, 20_000, 20_000))],
        buurlanden: [Buurland(naam: "Buur", vlak: rechthoek(220_000, 250_000, 200_000, 400_000))],
        plaatsen: [
            Plaats(naam: "Stad", punt: punt(100_000, 400_000), rang: 1, isHoofdstad: true),
            Plaats(naam: "Dorp", punt: punt(180_000, 400_000), rang: 3, isHoofdstad: false),
        ])

    static let gebieden = [
        Woningbouwgebied(
            id: "gebied-1", nummer: 1, naam: "Groot gebied", aanwijzing: Aanwijzing(),
            begrenzing: Begrenzing(herkomst: .indicatief), vorm: .vlak(rechthoek(170_000, 450_000, 12_000, 9_000))),
        Woningbouwgebied(
            id: "gebied-2", nummer: 2, naam: "Klein gebied", aanwijzing: Aanwijzing(),
            begrenzing: Begrenzing(herkomst: .indicatief), vorm: .vlak(rechthoek(100_000, 520_000, 500, 500))),
        Woningbouwgebied(
            id: "gebied-3", nummer: 3, naam: "Alleen een plaats", aanwijzing: Aanwijzing(),
            begrenzing: Begrenzing(herkomst: .onbekend), vorm: .plaats([punt(200_000, 520_000)])),
        Woningbouwgebied(
            id: "gebied-4", nummer: 4, naam: "Later", aanwijzing: Aanwijzing(van: Datum(jaar: 2030, maand: 1, dag: 1)),
            begrenzing: Begrenzing(herkomst: .onbekend), vorm: .plaats([punt(210_000, 520_000)])),
    ]

    /// One of everything that a locatie can be.
    static let locaties = [
        locatie(1, "Aangewezen", op: punt(100_000, 450_000), woningen: 5_000...5_000, status: .aangewezen),
        locatie(2, "Met een bereik", op: punt(130_000, 450_000), woningen: 63_000...75_000, zekerheid: .bron),
        locatie(3, "Nader", op: punt(160_000, 480_000), woningen: 8_000...8_000, status: .naderTeOnderzoeken),
        locatie(4, "Bereikt", op: punt(190_000, 480_000), status: .doorbraakBereikt),
        locatie(5, "Onbekend", op: punt(90_000, 490_000)),
        locatie(6, "Alleen de plaats", op: punt(90_000, 420_000), isVlak: false),
    ]

    static func catalogus(_ locaties: [Locatie] = locaties, gebieden: [Woningbouwgebied] = gebieden)
        -> GeheugenCatalogus
    {
        GeheugenCatalogus(.locaties(locaties), .woningbouwgebieden(gebieden), .provincies(provincies))
    }

    static func blad(_ locaties: [Locatie] = locaties, gebieden: [Woningbouwgebied] = gebieden) async throws
        -> Kaartblad
    {
        try await Kaarttekenaar(catalogus: catalogus(locaties, gebieden: gebieden), ondergrond: ondergrond)
            .teken(Kaartopdracht(peildatum: peildatum))
    }

    /// Sixty locaties with long names, all in the Randstad, with and without numbers.
    static func druk(_ aantal: Int = 60) -> [Locatie] {
        var toeval = Toeval(zaad: 7)
        return (1...aantal).map { nummer in
            let plek = punt(
                75_000 + Double(toeval.volgende(70_000)), 430_000 + Double(toeval.volgende(60_000)))
            let min = 500 + toeval.volgende(9_000)
            let woningen = nummer.isMultiple(of: 3) ? nil : min...(min + (nummer.isMultiple(of: 2) ? 3_000 : 0))
            return locatie(
                nummer, "Locatie met een naam van veertig tekens \(nummer)", op: plek, woningen: woningen,
                status: nummer.isMultiple(of: 5) ? .naderTeOnderzoeken : nil, isVlak: !nummer.isMultiple(of: 4))
        }
    }
}

/// The same numbers in every run (SplitMix64).
struct Toeval {
    private var staat: UInt64

    init(zaad: UInt64) { staat = zaad }

    mutating func volgende(_ grens: Int) -> Int {
        staat &+= 0x9E37_79B9_7F4A_7C15
        var z = staat
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(grens))
    }

    mutating func geschud<Deel>(_ delen: [Deel]) -> [Deel] {
        var kopie = delen
        for index in kopie.indices.dropLast() {
            kopie.swapAt(index, index + volgende(kopie.count - index))
        }
        return kopie
    }
}
