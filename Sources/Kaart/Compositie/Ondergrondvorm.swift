// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The background on paper, cut to the frame.
struct Ondergrondvorm: Sendable {
    let provincies: [[PaperPolygon]]
    let buurlanden: [PaperPolygon]
    /// The water that covers land; the rest of the frame is water already.
    let water: [PaperPolygon]
    let terrein: Terrein

    init(_ landschap: Schaallandschap, kader: Kaartkader) {
        provincies = landschap.provincies.map { kader.papier($0) }
        buurlanden = Self.gesorteerd(landschap.buurlanden.flatMap { kader.papier($0) })
        water = Self.gesorteerd(kader.papier(landschap.water))
        var terrein = Terrein(kader: kader.vlak)
        for polygon in buurlanden { terrein.vul(polygon, .buurland) }
        for (index, vlakken) in self.provincies.enumerated() {
            for polygon in vlakken { terrein.vul(polygon, .provincie(index)) }
        }
        for polygon in water { terrein.vul(polygon, .water) }
        self.terrein = terrein
    }

    /// An order that does not depend on the order of the data.
    private static func gesorteerd(_ vlakken: [PaperPolygon]) -> [PaperPolygon] {
        vlakken.sorted { links, rechts in
            links.rings.joined().lexicographicallyPrecedes(rechts.rings.joined()) { ($0.x, $0.y) < ($1.x, $1.y) }
        }
    }
}
