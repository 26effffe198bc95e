// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Places the names of cities, for orientation: whatever is in the way comes first, and cities come before villages.
struct Plaatsnamen {
    private(set) var namen: [Kaartnamen.Plaatsnaam] = []
    private(set) var weggelaten: [String] = []
    private let kader: Kaartkader
    private let genoemd: [String]
    private let weging: Weging
    private var hindernissen: Hindernissen

    private static let straal = 550
    /// How far from the middle of its dot a name may stand, and what that costs: farther only to stand clear of a gebied.
    private static let metStip = [(straal: straal, kosten: 0), (1_800, 12), (3_000, 20)]
    /// How far it may stand unless the dot lies on a disc that is larger still.
    private static let verste = 4_500
    /// The same for a city of which the dot lies under a symbol: its name stands beside the symbol.
    private static let zonderStip = [
        (straal: straal, kosten: 0), (1_800, 10), (3_000, 20), (4_500, 40), (6_000, 60), (7_500, 80), (9_000, 100),
    ]

    /// - Parameter genoemd: The names of locaties on the map: a city that one of them names needs no name of its own where
    ///   its dot cannot be seen.
    init(_ plaatsen: [Plaats], genoemd: [String], _ ruimte: Naamruimte) {
        self.genoemd = genoemd
        kader = ruimte.kader
        weging = ruimte.weging
        hindernissen = ruimte.hindernissen
        for rang in Set(plaatsen.map(\.rang)).sorted() {
            let groep = plaatsen.filter { $0.rang == rang }
            plaats(groep.sorted { ($0.naam, $0.punt.x, $0.punt.y) < ($1.naam, $1.punt.x, $1.punt.y) })
        }
    }

    /// Places of one rank.
    private mutating func plaats(_ groep: [Plaats]) {
        let stippen = groep.map { PaperDisc(centre: kader.papier($0.punt), radius: Self.straal) }
        let isZichtbaar = stippen.map { hindernissen.isVrij($0.box) }
        let kandidaten = groep.indices.map { index -> [Kandidaat] in
            // A dot that the frame cuts off would leave a name for no place.
            guard hindernissen.kader.contains(stippen[index].box),
                isZichtbaar[index] || moetGenoemd(groep[index])
            else { return [] }
            let anderen = stippen.indices.filter { $0 != index }.map { stippen[$0] }
            return self.kandidaten(groep[index].naam, stippen[index], isZichtbaar: isZichtbaar[index], anderen)
        }
        for (index, naam) in Namenplaatser.plaats(kandidaten).plaatsen.enumerated() {
            guard let naam else {
                weggelaten.append(groep[index].naam)
                continue
            }
            let stip = isZichtbaar[index] ? stippen[index] : nil
            namen.append(Kaartnamen.Plaatsnaam(stip: stip, naam: naam))
            hindernissen.vakken += [naam.vak, stip?.box].compactMap(\.self)
        }
    }

    private func moetGenoemd(_ plaats: Plaats) -> Bool {
        plaats.isStad && !genoemd.contains { $0.contains(plaats.naam) }
    }

    private func kandidaten(
        _ naam: String, _ stip: PaperDisc, isZichtbaar: Bool, _ anderen: [PaperDisc]
    ) -> [Kandidaat] {
        let maker = Kandidatenmaker(hindernissen: hindernissen, weging: weging, stijl: .plaatsnaam, afstanden: [0])
        let blok = Naamblok([SchoneTekst.regel(naam)], .plaatsnaam)
        let schijf = hindernissen.schijven.filter { $0.contains(stip.centre) }.map(\.radius).max() ?? 0
        let afstanden = isZichtbaar ? Self.metStip : Self.zonderStip.filter { $0.0 <= max(Self.verste, schijf) }
        let alle = afstanden.flatMap { straal, kosten in
            let drager = Drager(
                midden: stip.centre, halveBreedte: straal, halveHoogte: straal, straal: straal, anderen: anderen)
            return maker.kandidaten([blok], rond: drager).map { kandidaat in
                var duurder = kandidaat
                duurder.kosten += kosten
                return duurder
            }
        }.filter { kandidaat in !anderen.contains { $0.overlaps(kandidaat.vak) } }
        let volgorde = alle.indices.sorted { (alle[$0].kosten, $0) < (alle[$1].kosten, $1) }
        return volgorde.map { alle[$0] }
    }
}

extension Plaats {
    /// Whether a reader misses its name where that is not there, even when a symbol covers its dot.
    var isStad: Bool { rang == 1 || isHoofdstad }
}
