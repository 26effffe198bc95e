// SPDX-License-Identifier: EUPL-1.2

import Geometry
import TestSupport
import Woningbouw

/// Objects with every fact filled in, with none, and in between.
enum Voorbeelden {
    static let herkomst = Laagherkomst(bestand: "proef.geojson", sha256: "00ff", bronvermelding: "Bron: proef")

    static func vlak(_ x: Double, _ y: Double, _ zijde: Double = 100) -> MultiPolygon {
        let gat = ShapeCatalogue.square(x + 10, y + 10, 10).reversed()
        return MultiPolygon([
            Polygon(shell: ShapeCatalogue.square(x, y, zijde), holes: [gat]),
            Polygon(shell: ShapeCatalogue.square(x + 1000, y, zijde)),
        ])
    }

    private static func punt(_ x: Double, _ y: Double) throws -> Point { try Point(x: x, y: y) }

    private static let begrenzing = Begrenzing(
        herkomst: .afgeleid, nauwkeurigheid: 12.5, peildatum: Datum("2025-06-12"), bron: "Kadaster",
        toelichting: "Uit 'percelen' \"samengevoegd\"")

    private static func opgaven() -> [Woningopgave] {
        [
            Woningopgave(
                min: 63_000, max: 75_000, tekst: "63.000 – 75.000", bron: "brief", zekerheid: .brief,
                toelichting: "tot 2040"),
            Woningopgave(min: 5, max: 5, tekst: "5", soort: "deel", bron: "plan", zekerheid: .algemeneKennis),
        ].compactMap(\.self)
    }

    private static let bronnen = [
        Bronvermelding(veld: "naam", bron: "de brief", zekerheid: .brief, toelichting: "blz. 3"),
        Bronvermelding(veld: "vlak", bron: "eigen tekening", zekerheid: .afleiding),
    ]

    /// An agenda with an entry in every list.
    static func agenda() -> Doorbraakagenda {
        let vermelding = Vermelding(
            bron: "proef", zekerheid: .secundair, vanaf: Brief.datum, tot: Datum("2026-01-01"), toelichting: "é \"x\"")
        var agenda = Doorbraakagenda()
        agenda.termijnen = [
            Termijn(
                id: "t1", wat: "besluit", wie: "raad", gepland: Brief.datum, gehaald: Brief.datum,
                vermelding: vermelding)
        ]
        agenda.knelpunten = [Knelpunt(.grond, vermelding: vermelding)]
        agenda.partijen = [Partij(naam: "a", rol: "b", vermelding: vermelding)]
        agenda.factoren = [Factor(.planologischeStatus, code: .visie, tekst: "c", vermelding: vermelding)]
        agenda.doorbraken = [
            Doorbraak(
                datum: Brief.datum, nauwkeurigheid: .uiterlijk, soort: .grondafspraak, resultaat: "d", woningenMin: 1,
                woningenMax: 2, vermelding: vermelding)
        ]
        agenda.statusverloop = [Statusstap(.naderTeOnderzoeken, vermelding: vermelding)]
        agenda.fasen = [Fasestap(.studie, vermelding: vermelding)]
        return agenda
    }

    static func locaties() throws -> [Locatie] {
        [
            Locatie(
                id: "bleizo", nummer: 2, naam: "Bleizo ’s-Gravenweg é", naamZekerheid: .onzeker,
                gemeenten: ["Zoetermeer", "'s-Gravenhage"], gemeentecodes: ["GM0637", "GM0518"],
                provincies: ["Zuid-Holland", "Utrecht"], opgaven: opgaven(), status: .naderTeOnderzoeken,
                statusToelichting: "nog te bezien", fase: "verkenning", agenda: agenda(), begrenzing: begrenzing,
                bronnen: bronnen,
                vorm: .vlak(vlak(95_000.123, 450_000.456)), overige: #"{"plantype":["Verdichting"]}"#),
            Locatie(
                id: "almere", nummer: 1, naam: "Almere", gemeenten: ["Almere"], provincies: ["Flevoland"],
                status: .aangewezen, begrenzing: Begrenzing(herkomst: .onbekend),
                vorm: .plaats([try punt(143_000, 487_000.001), try punt(140_000, 480_000)])),
            Locatie(
                id: "leeg", nummer: 2, naam: "Leeg", provincies: ["Fryslân"],
                begrenzing: Begrenzing(herkomst: .onbekend),
                vorm: .plaats([])),
            Locatie(
                id: "niets", nummer: 3, naam: "", begrenzing: Begrenzing(herkomst: .indicatief),
                vorm: .vlak(MultiPolygon([]))),
        ]
    }

    static func gebieden() throws -> [Woningbouwgebied] {
        [
            Woningbouwgebied(
                id: "haven-stad", nummer: 2, naam: "Haven-Stad", regio: "MRA", gemeenten: ["Amsterdam"],
                provincies: ["Noord-Holland"], opgaven: opgaven(),
                aanwijzing: Aanwijzing(
                    van: Datum("2022-11-14"), vanNauwkeurigheid: .maand, tot: Datum("2025-06-11"), besluit: "MIRT",
                    bron: "Kamerbrief", zekerheid: .bron),
                begrenzing: begrenzing, bronnen: bronnen, vorm: .vlak(vlak(118_000, 489_000))),
            Woningbouwgebied(
                id: "nieuw", nummer: 1, naam: "Nieuw", aanwijzing: Aanwijzing(van: Datum("2025-06-12")),
                begrenzing: Begrenzing(herkomst: .onbekend), vorm: .plaats([try punt(200_000, 500_000)])),
            Woningbouwgebied(
                id: "altijd", nummer: 3, naam: "Altijd", aanwijzing: Aanwijzing(),
                begrenzing: Begrenzing(herkomst: .indicatief), vorm: .vlak(vlak(210_000, 500_000))),
        ]
    }

    static let provincies = [
        Provincie(code: "PV30", naam: "Noord-Brabant", begrenzing: begrenzing, vlak: vlak(150_000, 400_000)),
        Provincie(
            code: "PV21", naam: "Fryslân", begrenzing: Begrenzing(herkomst: .officieel), vlak: vlak(180_000, 580_000)),
    ]

    static let gemeenten = [
        Gemeente(
            code: "GM0637", naam: "Zoetermeer", provincie: "Zuid-Holland", begrenzing: begrenzing,
            vlak: vlak(93_000, 452_000), overige: #"{"stedelijkheid":2}"#),
        Gemeente(
            code: "GM0518", naam: "'s-Gravenhage", begrenzing: Begrenzing(herkomst: .officieel),
            vlak: vlak(80_000, 455_000)),
    ]

    static func alles() throws -> [Laaginhoud] {
        [
            .locaties(try locaties()), .woningbouwgebieden(try gebieden()), .provincies(provincies),
            .gemeenten(gemeenten),
        ]
    }
}
