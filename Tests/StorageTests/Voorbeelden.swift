// SPDX-License-Identifier: EUPL-1.2

import Geometry
import TestSupport
import Woningbouw

/// Objects with every field filled or empty.
enum Voorbeelden {
    static let herkomst = Laagherkomst(bestand: "test.geojson", sha256: "00ff", bronvermelding: "Test, CC BY 4.0")

    static func locaties() throws -> [Locatie] {
        let opgave = Woningopgave(
            min: 63_000, max: 75_000, tekst: "63.000 – 75.000", bron: "Brief", zekerheid: .brief, toelichting: "\"x\"")
        let vol = Locatie(
            id: "vol", nummer: 2, naam: "'t Zoet – Écluse \u{1F3D8}", naamZekerheid: .bron,
            gemeenten: ["Súdwest-Fryslân", "Breda"],
            gemeentecodes: ["GM1900", "GM0758"], provincies: ["Fryslân", "Noord-Brabant"],
            opgaven: [opgave].compactMap(\.self), status: .doorbraakBereikt, statusToelichting: "regel 1\nregel 2",
            fase: "x",
            begrenzing: Begrenzing(
                herkomst: .indicatief, nauwkeurigheid: 250.5, peildatum: Brief.datum, bron: "b", toelichting: "t"),
            bronnen: [Bronvermelding(veld: "naam", bron: "b", zekerheid: .secundair, toelichting: "t")],
            vorm: .vlak(try .square(150_000.123, 450_000.456, side: 100)))
        let kaal = Locatie(
            id: "kaal", nummer: 1, naam: "Kaal", begrenzing: Begrenzing(herkomst: .onbekend),
            vorm: .plaats([try Point(x: 100_000, y: 400_000), try Point(x: 100_001, y: 400_001)]))
        let derde = Locatie(
            id: "derde", nummer: 2, naam: "Derde", gemeenten: ["Breda"], provincies: ["Noord-Brabant"],
            status: .aangewezen,
            begrenzing: Begrenzing(herkomst: .officieel), vorm: .vlak(try .square(151_000, 450_000, side: 10)))
        return [vol, kaal, derde]
    }

    static func gebieden() throws -> [Woningbouwgebied] {
        let aanwijzing = Aanwijzing(
            van: Datum("2025-09-26"), vanNauwkeurigheid: .dag, tot: Datum("2026-12-31"), besluit: "Nota", bron: "b",
            zekerheid: .secundair)
        let tijdelijk = Woningbouwgebied(
            id: "tijdelijk", nummer: 2, naam: "T", regio: "MRA", gemeenten: ["Almere"], provincies: ["Flevoland"],
            aanwijzing: aanwijzing, begrenzing: Begrenzing(herkomst: .indicatief),
            vorm: .vlak(try .square(140_000, 480_000, side: 500)))
        let altijd = Woningbouwgebied(
            id: "altijd", nummer: 1, naam: "A", aanwijzing: Aanwijzing(), begrenzing: Begrenzing(herkomst: .onbekend),
            vorm: .plaats([try Point(x: 200_000, y: 470_000)]))
        return [tijdelijk, altijd]
    }

    static func provincies() throws -> [Provincie] {
        [
            Provincie(
                code: "PV26", naam: "Utrecht", begrenzing: Begrenzing(herkomst: .afgeleid),
                vlak: try .square(130_000, 450_000, side: 20_000)),
            Provincie(
                code: "PV20", naam: "Groningen", begrenzing: Begrenzing(herkomst: .officieel),
                vlak: try .square(230_000, 570_000, side: 20_000)),
        ]
    }

    static func gemeenten() throws -> [Gemeente] {
        [
            Gemeente(
                code: "GM0344", naam: "Utrecht", provincie: "Utrecht", begrenzing: Begrenzing(herkomst: .afgeleid),
                vlak: try .square(130_000, 450_000, side: 5000))
        ]
    }
}
