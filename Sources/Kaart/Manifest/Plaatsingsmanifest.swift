// SPDX-License-Identifier: EUPL-1.2

/// The report of the placement as it stands in the manifest.
struct Plaatsingsmanifest: Encodable, Sendable {
    struct Regel: Encodable, Sendable {
        let nummer: Int
        let locatie: String
        /// Where its name stands.
        let naam: String
        let leiderMm: Double?
        /// How far its number stands from its place; left out when it has no number on the map.
        let verschuivingMm: Double?
        let isIngekort: Bool
        let staatInTabel: Bool
    }

    struct Inzet: Encodable, Sendable {
        let letter: String
        let schaal: Int
        /// Why it was drawn.
        let aanleiding: String
        let locaties: [String]
    }

    let locaties: [Regel]
    let bijSymbool: Int
    let metLeider: Int
    let inInzet: Int
    /// Those that a reader finds in the table or in the data alone.
    let nietOpDeKaart: Int
    let provinciesZonderNaam: [String]
    let weggelatenPlaatsen: [String]
    let kosten: Int
    let isBewezen: Bool
    let kleinsteAfstandNamenMm: Double?
    let kleinsteAfstandSymbolenMm: Double?
    let inzetten: [Inzet]

    init(_ verslag: Plaatsingsverslag) {
        locaties = verslag.locaties.map { Regel($0) }
        bijSymbool = locaties.count { $0.naam == "bijSymbool" }
        metLeider = locaties.count { $0.leiderMm != nil }
        inInzet = locaties.count { $0.naam == "inInzet" }
        nietOpDeKaart = locaties.count - bijSymbool - metLeider - inInzet
        provinciesZonderNaam = verslag.provinciesZonderNaam
        weggelatenPlaatsen = verslag.weggelatenPlaatsen
        kosten = verslag.kosten
        isBewezen = verslag.isBewezen
        kleinsteAfstandNamenMm = verslag.kleinsteAfstandNamen
        kleinsteAfstandSymbolenMm = verslag.kleinsteAfstandSymbolen
        inzetten = verslag.inzetten.map(Inzet.init)
    }
}

extension Plaatsingsmanifest.Regel {
    fileprivate init(_ regel: Plaatsingsverslag.Regel) {
        var lengte: Double?
        switch regel.naam {
        case .bijSymbool: naam = "bijSymbool"
        case .metLeider(let leider):
            naam = "metLeider"
            lengte = leider
        case .inInzet: naam = "inInzet"
        case .alleenTabel: naam = "alleenTabel"
        case .buitenKader: naam = "buitenKader"
        case .zonderPlek: naam = "zonderPlek"
        }
        leiderMm = lengte
        nummer = regel.nummer
        locatie = regel.locatie
        verschuivingMm = regel.badgeverschuiving
        isIngekort = regel.isIngekort
        staatInTabel = regel.staatInTabel
    }
}

extension Plaatsingsmanifest.Inzet {
    fileprivate init(_ inzet: Plaatsingsverslag.Inzet) {
        letter = inzet.letter
        schaal = inzet.schaal
        locaties = inzet.locaties
        switch inzet.aanleiding {
        case .badgesDichtOpeen: aanleiding = "badgesDichtOpeen"
        case .namenZonderPlaats: aanleiding = "namenZonderPlaats"
        case .veelLeiders: aanleiding = "veelLeiders"
        }
    }
}
