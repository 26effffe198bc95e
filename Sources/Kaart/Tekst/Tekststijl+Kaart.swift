// SPDX-License-Identifier: EUPL-1.2

extension Tekststijl {
    static let titel = Tekststijl("titel", .bold, punten: 170, inkt: .symbool)
    static let ondertitel = Tekststijl("ondertitel", .regular, punten: 90)
    static let kerncijfers = Tekststijl("kerncijfers", .semibold, punten: 80)
    static let kop = Tekststijl("kop", .bold, punten: 75)
    static let locatienaam = Tekststijl("naam", .semibold, punten: 70, inkt: .symbool, halo: true)
    static let badge = Tekststijl("nummer", .bold, punten: 65, inkt: .symbool)
    static let badgeVol = Tekststijl("nummer-vol", .bold, punten: 65, inkt: .opSymbool)
    static let provincienaam = Tekststijl("provincienaam", .semibold, punten: 65, inkt: .gedempt, spatiering: 250)
    static let plaatsnaam = Tekststijl("plaatsnaam", .regular, punten: 65, inkt: .gedempt, halo: true)
    static let zeenaam = Tekststijl("zeenaam", .italic, punten: 85, inkt: .water, spatiering: 350)
    static let meernaam = Tekststijl("meernaam", .italic, punten: 70, inkt: .water)
    static let landnaam = Tekststijl("landnaam", .regular, punten: 75, inkt: .gedempt, spatiering: 500)
    static let tabel = Tekststijl(nil, .regular, punten: 65)
    static let tabelkop = Tekststijl("tabelkop", .semibold, punten: 65, inkt: .gedempt)
    static let tabelnummer = Tekststijl("tabelnummer", .bold, punten: 65, inkt: .symbool)
    static let tabeltotaal = Tekststijl("tabeltotaal", .semibold, punten: 65)
    static let legenda = Tekststijl("legendatekst", .regular, punten: 65)
    static let toelichting = Tekststijl("toelichting", .regular, punten: 65, inkt: .gedempt)
    static let raster = Tekststijl("rastertekst", .regular, punten: 65, inkt: .gedempt)

    /// All of them, in the order of the stylesheet.
    static let alle: [Tekststijl] = [
        titel, ondertitel, kerncijfers, kop, locatienaam, badge, badgeVol, provincienaam, plaatsnaam, zeenaam, meernaam,
        landnaam, tabel, tabelkop,
        tabelnummer, tabeltotaal, legenda, toelichting, raster,
    ]
}
