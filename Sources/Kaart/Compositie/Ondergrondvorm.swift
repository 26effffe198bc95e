// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// The background on paper, cut to the frame.
struct Ondergrondvorm: Sendable {
    let provincies: [[PaperPolygon]]
    let buurlanden: [PaperPolygon]
    /// The water that covers land; the rest of the frame is water already.
    let water: [PaperPolygon]
    let terrein: Terrein

    /// Smaller islands are not drawn, in square micrometres.
    private static let kleinsteEiland = 100_000

    init(_ provincies: [Provincie], _ ondergrond: Ondergrond, kader: Kaartkader) throws {
        let vereenvoudiging = Vereenvoudiging(schaal: kader.schaal)
        let land = provincies.map(\.vlak)
        let buren = ondergrond.buurlanden.sorted { $0.naam < $1.naam }.map(\.vlak)
        let vlakken = try vereenvoudiging.passend(land + buren).map { Self.zichtbaar(kader.papier($0)) }
        self.provincies = Array(vlakken.prefix(land.count))
        buurlanden = Self.gesorteerd(vlakken.dropFirst(land.count).flatMap(\.self))
        let alleWater = ondergrond.water.map(\.vlak)
        water = Self.gesorteerd(kader.papier(vereenvoudiging.water(alleWater, op: land + buren)))
        var terrein = Terrein(kader: kader.vlak)
        for polygon in buurlanden { terrein.vul(polygon, .buurland) }
        for (index, vlakken) in self.provincies.enumerated() {
            for polygon in vlakken { terrein.vul(polygon, .provincie(index)) }
        }
        for polygon in water { terrein.vul(polygon, .water) }
        self.terrein = terrein
    }

    /// Without islets that are specks on paper.
    private static func zichtbaar(_ vlakken: [PaperPolygon]) -> [PaperPolygon] {
        vlakken.filter { $0.doubledArea >= 2 * kleinsteEiland }
    }

    /// An order that does not depend on the order of the data.
    private static func gesorteerd(_ vlakken: [PaperPolygon]) -> [PaperPolygon] {
        vlakken.sorted { links, rechts in
            links.rings.joined().lexicographicallyPrecedes(rechts.rings.joined()) { ($0.x, $0.y) < ($1.x, $1.y) }
        }
    }
}
