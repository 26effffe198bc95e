// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Places the names of cities, for orientation: whatever is in the way comes first.
struct Plaatsnamen {
    let namen: [Kaartnamen.Plaatsnaam]
    let weggelaten: [String]

    private static let straal = 550

    init(_ plaatsen: [Plaats], _ kader: Kaartkader, _ hindernissen: Hindernissen, _ weging: Weging) {
        let gekozen = plaatsen.sorted { ($0.naam, $0.punt.x, $0.punt.y) < ($1.naam, $1.punt.x, $1.punt.y) }
        let stippen = gekozen.map { PaperDisc(centre: kader.papier($0.punt), radius: Self.straal) }
        let maker = Kandidatenmaker(
            hindernissen: hindernissen, weging: weging, stijl: .plaatsnaam, afstanden: [0])
        let kandidaten = gekozen.indices.map { index -> [Kandidaat] in
            let stip = stippen[index]
            guard hindernissen.isVrij(stip.box) else { return [] }
            let naam = Naamblok([SchoneTekst.regel(gekozen[index].naam)], .plaatsnaam)
            let anderen = stippen.enumerated().filter { $0.offset != index }.map(\.element)
            let drager = Drager(
                midden: stip.centre, halveBreedte: Self.straal, halveHoogte: Self.straal, straal: Self.straal,
                anderen: anderen)
            return maker.kandidaten([naam], rond: drager).filter { kandidaat in
                !anderen.contains { $0.overlaps(kandidaat.vak) }
            }
        }
        let plaatsing = Namenplaatser.plaats(kandidaten).plaatsen
        namen = zip(stippen, plaatsing).compactMap { stip, naam in
            naam.map { Kaartnamen.Plaatsnaam(stip: stip, naam: $0) }
        }
        weggelaten = zip(gekozen, plaatsing).filter { $0.1 == nil }.map(\.0.naam)
    }
}
