// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The background without the detail that no sheet of a range of scales shows.
///
/// Official outlines have hundreds of thousands of points. Borders at each scale are made from a basis of far fewer, and
/// simplified in two steps they keep no points for the sake of the first.
struct Basis: Sendable {
    /// The largest scale that it is made for.
    let schaal: Int
    /// The provincies and then the neighbours.
    let land: [MultiPolygon]
    let water: Waterdek
    /// The provincies for the small map beside the sheet of one of them; none when no sheet has it.
    let overzicht: [MultiPolygon]

    /// The largest scales of the ranges, the first one of the sheets of the whole country and their insets.
    private static let schalen = [400_000, 100_000]

    /// The basis that a scale needs, whatever other sheets are drawn with it.
    static func schaal(voor schaal: Int) -> Int { schalen.first { $0 <= schaal } ?? schaal }

    /// - Throws: `GeometryError` when an area cannot be simplified.
    init(_ landschap: Landschap, _ ondergrond: Ondergrond, schaal: Int, metOverzicht: Bool = false) async throws {
        self.schaal = schaal
        let vereenvoudiging = Vereenvoudiging(schaal: schaal)
        land = try vereenvoudiging.fijn(landschap.land)
        water = try await Waterdek(ondergrond.water, op: land, kleinste: vereenvoudiging.kleinsteWater)
        let klein = Vereenvoudiging(schaal: Achtergrond.overzichtschaal)
        overzicht = metOverzicht ? try klein.hoofddelen(land.prefix(landschap.provincies.count)) : []
    }

    /// The background at a scale of the range.
    /// - Parameter vak: What is shown of it; what lies wholly outside may be left empty.
    /// - Throws: `GeometryError` when an area cannot be simplified.
    func landschap(_ schaal: Int, provincies aantal: Int, in vak: BoundingBox? = nil) async throws -> Schaallandschap {
        let vereenvoudiging = Vereenvoudiging(schaal: schaal)
        let nodig = vak.map { vak in land.map { $0.binnenBereik(van: vak) ? $0 : MultiPolygon([]) } } ?? land
        async let zichtbaar = water.zichtbaar(vereenvoudiging, in: vak)
        let vlakken = try vereenvoudiging.passend(nodig, basis: Vereenvoudiging(schaal: self.schaal))
        return Schaallandschap(
            provincies: Array(vlakken.prefix(aantal)), buurlanden: Array(vlakken.dropFirst(aantal)),
            water: await zichtbaar)
    }
}

extension MultiPolygon {
    /// Whether its box meets another, so that some of it may be seen there.
    func binnenBereik(van vak: BoundingBox) -> Bool { boundingBox.map(vak.intersects) ?? false }
}
