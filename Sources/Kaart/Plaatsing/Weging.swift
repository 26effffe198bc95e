// SPDX-License-Identifier: EUPL-1.2

/// What makes a free place for a name less good than another.
struct Weging: Sendable {
    let terrein: Terrein
    /// Symbols that a name had better not cover.
    let merken: [PaperDisc]
    /// Lines that a name had better not cross.
    var lijnen: [PaperLine] = []

    func kosten(_ kandidaat: Kandidaat, van drager: Drager) -> Int {
        lengte(kandidaat) + ondergrond(kandidaat) + dubbelzinnigheid(kandidaat, drager)
            + merken.count { $0.overlaps(kandidaat.vak) } * 45
            + lijnen.count { $0.meets(kandidaat.vak) } * 25
    }

    /// A long line is harder to find its symbol with.
    private func lengte(_ kandidaat: Kandidaat) -> Int { max(kandidaat.vak.width - 24_000, 0) / 1_000 }

    /// Names cross no border and no coast.
    private func ondergrond(_ kandidaat: Kandidaat) -> Int {
        let soorten = terrein.soorten(onder: kandidaat.vak)
        let opWater = !soorten.isDisjoint(with: [.zee, .water])
        let opLand = soorten.aantalProvincies > 0 || soorten.contains(.buurland)
        var kosten = max(soorten.aantalProvincies - 1, 0) * 6
        if opWater && opLand { kosten += 6 }
        if soorten.contains(.buurland) { kosten += 8 }
        return kosten
    }

    /// A name whose own symbol is not clearly the nearest misleads; 1,5 times nearer is clear.
    private func dubbelzinnigheid(_ kandidaat: Kandidaat, _ drager: Drager) -> Int {
        let eigen = afstand(drager.midden, kandidaat) - max(drager.straal, drager.halveBreedte)
        var kosten = 0
        for ander in drager.anderen {
            let vreemd = max(afstand(ander.centre, kandidaat) - ander.radius, 0)
            let grens = kandidaat.leider == nil ? max(eigen, 500) * 3 / 2 + 500 : 1_500
            if vreemd < grens { kosten += 20 }
        }
        return kosten
    }

    private func afstand(_ punt: PaperPoint, _ kandidaat: Kandidaat) -> Int {
        Int(Double(kandidaat.vak.nearest(to: punt).squaredDistance(to: punt)).squareRoot())
    }
}
