// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// A crowded part of the map, drawn once more at a larger scale where the map is empty.
///
/// The discs keep the measure of the map, so that one legend holds for both. Names that find a place in the inset are
/// left out on the map, where the badge with its number stays.
struct Inzet: Sendable {
    /// The letter that joins the inset to its place on the map.
    static let letter = "A"
    /// Before the ids of everything in it.
    static let voorvoegsel = "a-"

    let kader: Kaartkader
    let aanleiding: Plaatsingsverslag.Inzet.Aanleiding
    /// What it shows, on the map.
    let uitsnede: PaperBox
    /// Where its letter stands on the map.
    let merk: PaperBox
    let balk: Inzetbalk
    let ondergrond: Ondergrondvorm
    let gebieden: [Gebiedssymbool]
    let symbolen: [Locatiesymbool]
    /// The positions of the locaties of the symbols.
    let posities: [Int]
    let namen: Kaartnamen

    /// What a map has to offer and to solve.
    struct Hoofdkaart {
        let kader: Kaartkader
        /// Where an inset could stand, nil for nowhere.
        let ruimte: PaperBox?
        let terrein: Terrein
        let symbolen: Symboolplaatser
        let namen: Locatienamen
        /// Furniture, which the letter of the inset may not cover.
        let meubilair: [PaperBox]
    }

    /// An inset where the map needs one and has room for it: sea without symbols.
    /// - Throws: `GeometryError` when an area cannot be simplified.
    init?(_ hoofd: Hoofdkaart, _ inhoud: Kaartinhoud, _ achtergrond: Achtergrond) async throws {
        let symbolen = hoofd.symbolen.symbolen
        let plekken = symbolen.map(\.plek)
        let drukte = Drukte(plekken: plekken, namen: hoofd.namen)
        guard let aanleiding = drukte.aanleiding, let ruimte = hoofd.ruimte,
            hoofd.terrein.soorten(onder: ruimte).isSubset(of: .zee),
            !symbolen.contains(where: { $0.vlak.overlaps(ruimte) })
        else { return nil }
        let keuze = Inzetkeuze(
            ruimte: ruimte, hoofd: hoofd.kader, plekken: plekken, marges: symbolen.map(\.reikwijdte),
            isDruk: drukte.isDruk)
        guard let kader = keuze.kader() else { return nil }
        uitsnede = Self.uitsnede(kader, op: hoofd.kader)
        guard let merk = Self.merk(bij: uitsnede, hoofd, naast: ruimte) else { return nil }
        self.merk = merk
        self.kader = kader
        self.aanleiding = aanleiding
        ondergrond = Ondergrondvorm(try await achtergrond.landschap(kader.schaal, in: kader.rd), kader: kader)
        var ids = UniekeIDs()
        gebieden = inhoud.gebieden.map {
            Gebiedssymbool($0, id: Self.voorvoegsel + ids.nieuw("gwg", $0.nummer), kader: kader)
        }.filter { !$0.isLeeg }
        let plaatser = Symboolplaatser(
            inhoud.locaties, teLaat: inhoud.teLaat, kader: kader, voorvoegsel: Self.voorvoegsel, alleenHele: true)
        let balk = Inzetbalk(kader, vrijVan: plaatser.symbolen.map(\.vlak))
        // Where every corner is taken, what lies under the scale bar keeps its name on the map.
        let vrij = zip(plaatser.symbolen, plaatser.posities).filter { !$0.0.vlak.overlaps(balk.vlak) }
        self.symbolen = vrij.map(\.0)
        posities = vrij.map(\.1)
        self.balk = balk
        let plaatsen = Plaatskeuze(
            achtergrond.ondergrond.plaatsen, kader: kader, terrein: ondergrond.terrein, eigen: nil)
        let naamruimte = Naamruimte(
            self.symbolen, gebieden, ondergrond, kader: kader, meubilair: [balk.vlak])
        namen = Kaartnamen(
            Locatienamen(self.symbolen, naamruimte), naamruimte, provincies: [], eigen: nil,
            plaatsen: plaatsen.gekozen, omgeving: nil)
    }

    /// The ids of the locaties that have their name in the inset.
    var genoemd: Set<String> { Set(zip(symbolen, namen.locaties).filter { $0.1 != nil }.map(\.0.locatie.id)) }

    /// The sentence that tells of it to those who cannot see it.
    var inWoorden: String {
        "Inzet \(Self.letter) toont een druk deel van de kaart nog eens, op schaal 1:\(Getal.tekst(kader.schaal))."
    }

    private static func uitsnede(_ kader: Kaartkader, op hoofd: Kaartkader) -> PaperBox {
        let rd = kader.rd
        let linksboven = hoofd.papier(x: rd.minX, y: rd.maxY)
        let rechtsonder = hoofd.papier(x: rd.maxX, y: rd.minY)
        return PaperBox(minX: linksboven.x, minY: linksboven.y, maxX: rechtsonder.x, maxY: rechtsonder.y)
    }

    /// The letter stands on the first free place along what the inset shows: outside it, else inside; nil where symbols
    /// leave none.
    private static func merk(bij uitsnede: PaperBox, _ hoofd: Hoofdkaart, naast inzet: PaperBox) -> PaperBox? {
        let maat = 3_600
        let kolommen = stride(from: uitsnede.minX, through: uitsnede.maxX, by: 200)
        let rijen = stride(from: uitsnede.minY - maat, through: uitsnede.maxY, by: 200)
        let randen = [uitsnede.minY - maat, uitsnede.maxY, uitsnede.minY, uitsnede.maxY - maat]
        let zijden = [uitsnede.minX - maat, uitsnede.maxX, uitsnede.minX, uitsnede.maxX - maat]
        let hoeken =
            randen.flatMap { y in kolommen.map { PaperPoint(x: $0, y: y) } }
            + zijden.flatMap { x in rijen.map { PaperPoint(x: x, y: $0) } }
        let bezet = hoofd.symbolen.symbolen.map(\.vlak) + hoofd.meubilair + [inzet]
        return hoeken.map { PaperBox(x: $0.x, y: $0.y, width: maat, height: maat) }.first { hoek in
            hoofd.kader.vlak.contains(hoek) && !bezet.contains { $0.overlaps(hoek.expanded(Hindernissen.speling)) }
        }
    }
}
