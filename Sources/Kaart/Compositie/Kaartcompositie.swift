// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// Everything that is decided before anything is drawn.
struct Kaartcompositie: Sendable {
    let opdracht: Kaartopdracht
    let inhoud: Kaartinhoud
    let indeling: Bladindeling
    let ondergrond: Ondergrondvorm
    /// Which layers of the background have a source to name.
    let bronnen: Bronnen
    let gebieden: [Gebiedssymbool]
    let symbolen: [Locatiesymbool]
    let legenda: Legenda
    let tabel: Tabel
    let namen: Kaartnamen
    let inzet: Inzet?
    let verslag: Plaatsingsverslag

    init(_ opdracht: Kaartopdracht, _ inhoud: Kaartinhoud, _ achtergrond: Ondergrond) throws {
        let indeling = opdracht.papier.indeling
        let kader = indeling.kaart
        self.opdracht = opdracht
        self.inhoud = inhoud
        self.indeling = indeling
        bronnen = Bronnen(inhoud, achtergrond, kamerstuk: opdracht.kamerstuk)
        ondergrond = try Ondergrondvorm(inhoud.provincies, achtergrond, kader: kader)
        var ids = UniekeIDs()
        gebieden = inhoud.gebieden.map { Gebiedssymbool($0, id: ids.nieuw("gwg", $0.nummer), kader: kader) }
        let symboolplaatser = Symboolplaatser(inhoud.locaties, kader: kader)
        symbolen = symboolplaatser.symbolen
        legenda = Legenda(symbolen, gebieden, ruimte: indeling.legenda)
        tabel = Tabel(inhoud.locaties, vlak: indeling.tabel)
        let meubilair = [legenda.vlak, indeling.schaalbalk, indeling.toelichting]
        var namen = Kaartnamen(
            symbolen, gebieden, ondergrond, provincies: inhoud.provincies, plaatsen: achtergrond.plaatsen,
            kader: kader, meubilair: meubilair)
        let hoofdkaart = Inzet.Hoofdkaart(
            kader: kader, ruimte: indeling.inzet, terrein: ondergrond.terrein, symbolen: symboolplaatser,
            namen: namen.locatienamen, meubilair: meubilair)
        inzet = try Inzet(hoofdkaart, inhoud, plaatsen: achtergrond.plaatsen) {
            try Ondergrondvorm(inhoud.provincies, achtergrond, kader: $0)
        }
        if let inzet {
            namen = Kaartnamen(
                symbolen, gebieden, ondergrond, provincies: inhoud.provincies, plaatsen: achtergrond.plaatsen,
                kader: kader, meubilair: meubilair + [inzet.kader.vlak, inzet.merk],
                elders: Set(inzet.genoemd.map { inhoud.locaties[$0].id }), lijnen: inzet.uitsnede.sides)
        }
        self.namen = namen
        verslag = Plaatsingsverslag(inhoud, symboolplaatser, namen, inzet, tabel)
    }
}
