// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// The names on the map: first of locaties, then of provincies, then of places, each clear of what came before.
struct Kaartnamen: Sendable {
    /// A place with its dot and its name.
    struct Plaatsnaam: Sendable {
        let stip: PaperDisc
        let naam: Kandidaat
    }

    /// The names of locaties, one for each symbol.
    let locatienamen: Locatienamen
    let provincies: [Kandidaat]
    let provinciesZonderNaam: [String]
    let plaatsen: [Plaatsnaam]
    let weggelatenPlaatsen: [String]

    /// The name of each symbol, nil when it found no place.
    var locaties: [Kandidaat?] { locatienamen.uitkomst.plaatsen }

    /// - Parameters:
    ///   - meubilair: What no name may cover besides symbols.
    ///   - elders: The ids of locaties that have their name in the inset.
    ///   - lijnen: What a name had better not cross.
    init(
        _ symbolen: [Locatiesymbool], _ gebieden: [Gebiedssymbool], _ ondergrond: Ondergrondvorm,
        provincies alleProvincies: [Provincie], eigen: Int?, plaatsen allePlaatsen: [Plaats], kader: Kaartkader,
        meubilair: [PaperBox], elders: Set<String> = [], lijnen: [PaperLine] = []
    ) {
        var hindernissen = Hindernissen(kader: kader.vlak.expanded(-500))
        hindernissen.vakken = meubilair + symbolen.map(\.badge.vlak) + symbolen.compactMap(\.vierkant)
        hindernissen.schijven = symbolen.compactMap(\.buitensteSchijf)
        hindernissen.lijnen = symbolen.compactMap(\.verwijslijn)
        let weging = Weging(terrein: ondergrond.terrein, merken: gebieden.flatMap(\.merken), lijnen: lijnen)

        locatienamen = Locatienamen(symbolen, elders: elders, hindernissen, weging)
        hindernissen.voegToe(locatienamen.uitkomst.plaatsen.compactMap(\.self))

        let provincienamen = Provincienamen(alleProvincies, eigen: eigen, ondergrond, hindernissen, weging)
        provincies = provincienamen.namen
        provinciesZonderNaam = provincienamen.zonderNaam
        hindernissen.voegToe(provincies)

        let plaatsnamen = Plaatsnamen(allePlaatsen, kader, hindernissen, weging)
        plaatsen = plaatsnamen.namen
        weggelatenPlaatsen = plaatsnamen.weggelaten
    }
}

extension Hindernissen {
    fileprivate mutating func voegToe(_ namen: [Kandidaat]) {
        vakken += namen.map(\.vak)
        lijnen += namen.compactMap(\.leider)
    }
}
