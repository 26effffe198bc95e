// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Chooses the places that a map shows: the smaller the scale, the fewer, and fewest outside the provincie of a sheet.
struct Plaatskeuze {
    let gekozen: [Plaats]

    /// At this scale and smaller ones only the cities of the first rank show.
    private static let overzicht = 1_500_000
    /// At this scale and smaller ones villages do not show.
    private static let streek = 750_000

    init(_ plaatsen: [Plaats], kader: Kaartkader, terrein: Terrein, eigen: Int?) {
        gekozen = plaatsen.filter { plaats in
            let plek = kader.papier(plaats.punt)
            guard kader.vlak.contains(plek) else { return false }
            let onder = terrein.soorten(onder: PaperBox(centre: plek, halfWidth: 0, halfHeight: 0))
            let isEigen = eigen.map { onder.contains(.provincie($0)) } ?? true
            return plaats.isHoofdstad || plaats.rang <= Self.rang(kader.schaal) - (isEigen ? 0 : 1)
        }
    }

    private static func rang(_ schaal: Int) -> Int { schaal >= overzicht ? 1 : schaal >= streek ? 2 : 3 }
}
