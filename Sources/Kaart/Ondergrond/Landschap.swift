// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// The land that all sheets share, whatever their scale.
struct Landschap: Sendable {
    let provincies: [MultiPolygon]
    let buurlanden: [MultiPolygon]

    init(_ provincies: [Provincie], _ ondergrond: Ondergrond) {
        self.provincies = provincies.map(\.vlak)
        buurlanden = ondergrond.buurlanden.sorted { $0.naam < $1.naam }.map(\.vlak)
    }

    var land: [MultiPolygon] { provincies + buurlanden }

    /// The provincies without islands that cannot be seen at the scale, simplified for it.
    /// - Throws: `GeometryError` when one cannot be simplified.
    func hoofddelen(schaal: Int) throws -> [MultiPolygon] {
        // Half a millimetre on paper; borders may lie a fifth of one apart, which their white line hides.
        let kleinste = Double(schaal) / 2000
        return try provincies.map { vlak in
            let delen = vlak.polygons.filter { $0.area > kleinste * kleinste }.map { Polygon(shell: $0.shell) }
            return try MultiPolygon(delen).simplified(tolerance: Double(schaal) / 5000).surface
        }
    }
}
