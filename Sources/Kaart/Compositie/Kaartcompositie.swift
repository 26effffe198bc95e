// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// Everything that is decided before anything is drawn.
struct Kaartcompositie: Sendable {
    let opdracht: Kaartopdracht
    let inhoud: Kaartinhoud
    let indeling: Bladindeling
    /// The background at the scale of the sheet.
    let landschap: Schaallandschap
    let ondergrond: Ondergrondvorm
    /// The small map on the sheet of a provincie.
    let overzicht: Overzicht?
    /// Which layers of the background have a source to name.
    let bronnen: Bronnen
    let gebieden: [Gebiedssymbool]
    let symbolen: [Locatiesymbool]
    let knopen: [Locatieknoop]
    let legenda: Legenda
    let tabel: Tabel
    let namen: Kaartnamen
    let inzet: Inzet?
    let verslag: Plaatsingsverslag

    /// - Throws: `GeometryError` when an area cannot be simplified.
    init(_ ontwerp: Kaartontwerp, _ achtergrond: Achtergrond) async throws {
        let inhoud = ontwerp.inhoud
        let indeling = ontwerp.indeling
        let kader = indeling.kaart
        opdracht = ontwerp.opdracht
        self.inhoud = inhoud
        self.indeling = indeling
        bronnen = Bronnen(inhoud, achtergrond.ondergrond, kamerstuk: opdracht.kamerstuk)
        landschap = try await achtergrond.landschap(kader.schaal)
        ondergrond = Ondergrondvorm(landschap, kader: kader)
        overzicht = Overzicht(inhoud, indeling, achtergrond)
        var ids = UniekeIDs()
        gebieden = inhoud.gebieden.map { Gebiedssymbool($0, id: ids.nieuw("gwg", $0.nummer), kader: kader) }
        let symboolplaatser = Symboolplaatser(inhoud.locaties, teLaat: inhoud.teLaat, kader: kader)
        symbolen = symboolplaatser.symbolen
        knopen = symboolplaatser.knopen
        legenda = Legenda(symbolen, gebieden, ruimte: indeling.legenda)
        tabel = Tabel(
            inhoud.locaties, teLaat: inhoud.teLaat, provincie: inhoud.provincie?.naam, vlak: indeling.tabel,
            kolommen: indeling.tabelkolommen)
        let plaatsen = Plaatskeuze(
            achtergrond.ondergrond.plaatsen, kader: kader, terrein: ondergrond.terrein, eigen: inhoud.eigen
        ).gekozen
        let meubilair = [legenda.vlak, indeling.schaalbalk, indeling.toelichting]
        var ruimte = Naamruimte(symbolen, gebieden, ondergrond, kader: kader, meubilair: meubilair)
        var locatienamen = Locatienamen(symbolen, ruimte)
        let hoofdkaart = Inzet.Hoofdkaart(
            kader: kader, ruimte: indeling.inzet, terrein: ondergrond.terrein, symbolen: symboolplaatser,
            namen: locatienamen, meubilair: meubilair)
        inzet = try await Inzet(hoofdkaart, inhoud, achtergrond)
        if let inzet {
            ruimte = Naamruimte(
                symbolen, gebieden, ondergrond, kader: kader,
                meubilair: meubilair + [inzet.kader.vlak, inzet.merk], lijnen: inzet.uitsnede.sides)
            locatienamen = Locatienamen(symbolen, elders: inzet.genoemd, ruimte)
        }
        namen = Kaartnamen(
            locatienamen, ruimte, provincies: inhoud.provincies, eigen: inhoud.eigen, plaatsen: plaatsen,
            omgeving: achtergrond.ondergrond)
        verslag = Plaatsingsverslag(inhoud, symboolplaatser, namen, inzet, tabel)
    }
}
