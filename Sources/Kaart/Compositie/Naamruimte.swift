// SPDX-License-Identifier: EUPL-1.2

/// What the names on a map keep clear of, and what makes one free place better than another.
struct Naamruimte: Sendable {
    let kader: Kaartkader
    let ondergrond: Ondergrondvorm
    var hindernissen: Hindernissen
    let weging: Weging

    /// - Parameters:
    ///   - meubilair: What no name may cover besides symbols.
    ///   - lijnen: What a name had better not cross.
    init(
        _ symbolen: [Locatiesymbool], _ gebieden: [Gebiedssymbool], _ ondergrond: Ondergrondvorm, kader: Kaartkader,
        meubilair: [PaperBox], lijnen: [PaperLine] = []
    ) {
        self.kader = kader
        self.ondergrond = ondergrond
        hindernissen = Hindernissen(kader: kader.vlak.expanded(-500))
        hindernissen.vakken = meubilair + symbolen.map(\.badge.vlak) + symbolen.compactMap(\.vierkant)
        hindernissen.schijven = symbolen.compactMap(\.buitensteSchijf)
        hindernissen.lijnen = symbolen.compactMap(\.verwijslijn)
        weging = Weging(terrein: ondergrond.terrein, merken: gebieden.flatMap(\.merken), lijnen: lijnen)
    }

    mutating func voegToe(_ namen: [Kandidaat]) {
        hindernissen.vakken += namen.map(\.vak)
        hindernissen.lijnen += namen.compactMap(\.leider)
    }

    mutating func voegToe(_ plaatsen: Plaatsnamen) {
        voegToe(plaatsen.namen.map(\.naam))
        hindernissen.vakken += plaatsen.namen.compactMap { $0.stip?.box }
    }
}
