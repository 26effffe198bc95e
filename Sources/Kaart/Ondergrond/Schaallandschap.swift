// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The background without what cannot be seen at a scale.
struct Schaallandschap: Sendable {
    let provincies: [MultiPolygon]
    let buurlanden: [MultiPolygon]
    let water: MultiPolygon

    /// - Throws: `GeometryError` when an area cannot be simplified.
    init(_ landschap: Landschap, schaal: Int) throws {
        let vereenvoudiging = Vereenvoudiging(schaal: schaal)
        let land = try vereenvoudiging.passend(landschap.provincies + landschap.buurlanden)
        provincies = Array(land.prefix(landschap.provincies.count))
        buurlanden = Array(land.dropFirst(landschap.provincies.count))
        water = landschap.isWaterGeldig ? vereenvoudiging.water(landschap.water) : landschap.water
    }
}
