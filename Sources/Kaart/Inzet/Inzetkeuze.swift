// SPDX-License-Identifier: EUPL-1.2

/// Chooses what an inset shows: the part of the map and the round scale at which most of what crowds comes apart.
struct Inzetkeuze {
    /// Where the inset stands on paper.
    let ruimte: PaperBox
    /// The frame of the map itself.
    let hoofd: Kaartkader
    /// The true positions of the symbols on the map.
    let plekken: [PaperPoint]
    /// The distance from each position within which its symbol is drawn.
    let marges: [Int]
    /// Which symbols crowd.
    let isDruk: [Bool]

    /// The scales that are tried, the smallest first, because it shows the most around.
    private static let schalen = [
        1_000_000, 750_000, 600_000, 500_000, 400_000, 300_000, 250_000, 200_000, 150_000, 100_000, 75_000, 50_000,
    ]
    /// An inset is at least so many times as large as the map, or it would not help.
    private static let minsteVergroting = 2
    /// The lower left corner lies on a multiple of so many metres.
    private static let stap = 500
    /// At most so many places of the window are tried along each axis.
    private static let meestePlaatsen = 40

    /// A part of the map at a scale, and what it would solve.
    private struct Venster {
        let schaal: Int
        let vlak: PaperBox
        /// The symbols that lie wholly within it.
        let symbolen: [Int]
        /// How many crowding symbols it does not bring apart.
        let onopgelost: Int
    }

    /// The frame of the inset, nil when no scale brings anything apart.
    func kader() -> Kaartkader? {
        var beste: Venster?
        for schaal in Self.schalen where schaal * Self.minsteVergroting <= hoofd.schaal {
            guard let venster = venster(schaal) else { continue }
            if venster.onopgelost < beste?.onopgelost ?? isDruk.count(where: \.self) { beste = venster }
        }
        return beste.map { kader($0) }
    }

    /// The window of the scale that holds most crowding symbols, and of those the one with most symbols.
    private func venster(_ schaal: Int) -> Venster? {
        let randen = marges.map { naarHoofd($0, schaal) + stapOpPapier }
        let breedte = naarHoofd(ruimte.width, schaal)
        let hoogte = naarHoofd(ruimte.height, schaal)
        let druk = plekken.indices.filter { isDruk[$0] }
        var beste: (vlak: PaperBox, symbolen: [Int], telling: (druk: Int, alle: Int))?
        // The best window can be moved until its left and upper sides touch a symbol within it.
        for x in Self.gespreid(plekken.indices.map { plekken[$0].x - randen[$0] }) {
            for y in Self.gespreid(plekken.indices.map { plekken[$0].y - randen[$0] }) {
                let vlak = PaperBox(x: x, y: y, width: breedte, height: hoogte)
                let symbolen = plekken.indices.filter {
                    vlak.contains(PaperBox(centre: plekken[$0], halfWidth: randen[$0], halfHeight: randen[$0]))
                }
                let telling = (druk: symbolen.count { isDruk[$0] }, alle: symbolen.count)
                if telling > beste?.telling ?? (0, 0) { beste = (vlak, symbolen, telling) }
            }
        }
        guard let beste else { return nil }
        let dichtbij = Drukte.afstanden(beste.symbolen.map { plekken[$0] })
        let opgelost = zip(beste.symbolen, dichtbij).count { symbool, afstand in
            isDruk[symbool] && (afstand == .max || afstand * hoofd.schaal / schaal >= Drukte.kleinsteAfstand)
        }
        return Venster(
            schaal: schaal, vlak: gecentreerd(beste.vlak, om: beste.symbolen, randen), symbolen: beste.symbolen,
            onopgelost: druk.count - opgelost)
    }

    /// The window moved so that its symbols lie in the middle, as far as the frame of the map allows.
    private func gecentreerd(_ vlak: PaperBox, om symbolen: [Int], _ randen: [Int]) -> PaperBox {
        let vakken = symbolen.map { PaperBox(centre: plekken[$0], halfWidth: randen[$0], halfHeight: randen[$0]) }
        guard let eerste = vakken.first else { return vlak }
        let midden = vakken.dropFirst().reduce(eerste) { $0.union($1) }.centre
        let grens = hoofd.vlak
        return PaperBox(
            x: max(min(midden.x - vlak.width / 2, grens.maxX - vlak.width), grens.minX),
            y: max(min(midden.y - vlak.height / 2, grens.maxY - vlak.height), grens.minY),
            width: vlak.width, height: vlak.height)
    }

    private func kader(_ venster: Venster) -> Kaartkader {
        func afgerond(_ micrometer: Int) -> Int {
            let meters = Double(micrometer) * Double(hoofd.schaal) / 1_000_000
            return Int((meters / Double(Self.stap)).rounded()) * Self.stap
        }
        return Kaartkader(
            vlak: ruimte, schaal: venster.schaal,
            linksonder: (
                x: hoofd.linksonder.x + afgerond(venster.vlak.minX - hoofd.vlak.minX),
                y: hoofd.linksonder.y + afgerond(hoofd.vlak.maxY - venster.vlak.maxY)
            ))
    }

    /// A length in the inset as it is on the map.
    private func naarHoofd(_ lengte: Int, _ schaal: Int) -> Int { lengte * schaal / hoofd.schaal }

    private var stapOpPapier: Int { hoofd.lengte(meters: Double(Self.stap)) }

    /// The values in rising order, each once, and only some of them when there are many.
    private static func gespreid(_ waarden: [Int]) -> [Int] {
        let gesorteerd = Set(waarden).sorted()
        let stap = max((gesorteerd.count + meestePlaatsen - 1) / meestePlaatsen, 1)
        return stride(from: 0, to: gesorteerd.count, by: stap).map { gesorteerd[$0] }
    }
}
