// SPDX-License-Identifier: EUPL-1.2

/// Makes the places that a name can take around its symbol.
struct Kandidatenmaker: Sendable {
    let hindernissen: Hindernissen
    let weging: Weging
    let stijl: Tekststijl
    /// How far beyond the symbol a name may stand, in micrometres; 0 stands beside it.
    let afstanden: [Int]

    /// The lengths at which leaders are tried.
    static let metLeiders = [0, 4_000, 9_000, 14_500]
    /// A longer leader is not followed by the eye.
    static let langsteLeider = 15_000
    /// Between a symbol and the name beside it.
    private static let tussenruimte = 600

    /// The places for a name around a symbol, cheapest first.
    func kandidaten(_ blokken: [Naamblok], rond symbool: Drager) -> [Kandidaat] {
        var resultaat: [Kandidaat] = []
        for (rang, blok) in blokken.enumerated() {
            for afstand in afstanden {
                for richting in Richting.alle {
                    guard var kandidaat = kandidaat(blok, symbool, richting, afstand) else { continue }
                    kandidaat.kosten += richting.kosten + rang * 7 + weging.kosten(kandidaat, van: symbool)
                    resultaat.append(kandidaat)
                }
            }
        }
        let volgorde = resultaat.indices.sorted { (resultaat[$0].kosten, $0) < (resultaat[$1].kosten, $1) }
        return volgorde.map { resultaat[$0] }
    }

    private func kandidaat(_ blok: Naamblok, _ symbool: Drager, _ richting: Richting, _ afstand: Int) -> Kandidaat? {
        let rand = symbool.reikwijdte(richting)
        let punt = richting.punt(van: symbool.midden, op: rand + Self.tussenruimte + afstand)
        let vak = vak(blok, bij: punt, richting)
        guard hindernissen.isVrij(vak) else { return nil }
        guard afstand > 0 else {
            return Kandidaat(
                regels: blok.regels, stijl: stijl, uitlijning: richting.uitlijning, vak: vak, leider: nil, kosten: 0)
        }
        let leider = PaperLine(start: richting.punt(van: symbool.midden, op: rand), end: eindpunt(vak, richting, punt))
        let isVrij =
            leider.length <= Self.langsteLeider && hindernissen.isVrij(leider, van: symbool.midden)
            && !symbool.anderen.contains { leider.meets($0.expanded(Hindernissen.spelingVanLeiders)) }
        guard isVrij else { return nil }
        return Kandidaat(
            regels: blok.regels, stijl: stijl, uitlijning: richting.uitlijning, vak: vak, leider: leider,
            kosten: 100 + leider.length / 200 + vreemdeSchijven(onder: leider, van: symbool.midden) * 15)
    }

    private func vreemdeSchijven(onder leider: PaperLine, van midden: PaperPoint) -> Int {
        hindernissen.schijven.count { $0.centre != midden && leider.meets($0) }
    }

    /// The box that has its nearest side or corner at the point.
    private func vak(_ blok: Naamblok, bij punt: PaperPoint, _ richting: Richting) -> PaperBox {
        let x =
            switch richting.uitlijning {
            case .links: punt.x
            case .midden: punt.x - blok.breedte / 2
            case .rechts: punt.x - blok.breedte
            }
        // Above and below, the empty part of the line above capitals or below the baseline counts as distance.
        let middenY = punt.y + richting.dy * blok.hoogte / 2000
        return PaperBox(x: x, y: middenY - blok.hoogte / 2, width: blok.breedte, height: blok.hoogte)
    }

    /// Where the leader ends: just short of the letters.
    private func eindpunt(_ vak: PaperBox, _ richting: Richting, _ punt: PaperPoint) -> PaperPoint {
        richting.punt(van: vak.nearest(to: punt), op: -150)
    }
}
