// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Places the names of locaties.
struct Locatienamen: Sendable {
    let uitkomst: Namenplaatser.Uitkomst<Kandidaat>
    /// How many names needed a leader where that were too many, else nil.
    let teveelLeiders: Int?
    /// Whether the name of each symbol is cut off.
    let isIngekort: [Bool]

    /// The names that found a place.
    let genoemd: [String]

    /// - Parameter elders: The ids of locaties that get no name here.
    init(_ symbolen: [Locatiesymbool], elders: Set<String> = [], _ ruimte: Naamruimte) {
        let maker = Kandidatenmaker(
            hindernissen: ruimte.hindernissen, weging: ruimte.weging, stijl: .locatienaam,
            afstanden: Kandidatenmaker.metLeiders)
        let blokken = symbolen.map { Naamblok.verdelingen($0.locatie.naam, .locatienaam) }
        let kandidaten = symbolen.indices.map { index -> [Kandidaat] in
            guard !elders.contains(symbolen[index].locatie.id) else { return [] }
            return maker.kandidaten(blokken[index], rond: Self.drager(symbolen[index], index, symbolen))
        }
        (uitkomst, teveelLeiders) = Leidergrens.plaats(kandidaten)
        genoemd = zip(symbolen, uitkomst.plaatsen).filter { $0.1 != nil }.map(\.0.locatie.naam)
        isIngekort = blokken.map { $0.first?.isIngekort ?? false }
    }

    private static func drager(_ symbool: Locatiesymbool, _ index: Int, _ alle: [Locatiesymbool]) -> Drager {
        let vlak = symbool.vierkant ?? symbool.badge.vlak
        let anderen = alle.enumerated().filter { $0.offset != index }.map(\.element.badge)
            .map { PaperDisc(centre: $0.midden, radius: $0.halveBreedte) }
        return Drager(
            midden: symbool.badge.midden, halveBreedte: vlak.width / 2, halveHoogte: vlak.height / 2,
            straal: symbool.verschuiving > 0 ? 0 : symbool.buitensteSchijf?.radius ?? 0, anderen: anderen)
    }
}
