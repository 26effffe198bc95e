// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The background without what cannot be seen at a scale.
struct Schaallandschap: Sendable {
    let provincies: [MultiPolygon]
    let buurlanden: [MultiPolygon]
    let water: MultiPolygon

    /// - Parameter land: The provincies and then the neighbours, simplified for the scale.
    init(_ landschap: Landschap, land: [MultiPolygon], _ water: Waterdek, schaal: Int) {
        provincies = Array(land.prefix(landschap.provincies.count))
        buurlanden = Array(land.dropFirst(landschap.provincies.count))
        self.water = water.isGeldig ? Vereenvoudiging(schaal: schaal).water(water.vlak) : water.vlak
    }

    /// - Throws: `GeometryError` when an area cannot be simplified.
    init(_ landschap: Landschap, _ water: Waterdek, schaal: Int) throws {
        let land = try Vereenvoudiging(schaal: schaal).passend(landschap.land)
        self.init(landschap, land: land, water, schaal: schaal)
    }
}
