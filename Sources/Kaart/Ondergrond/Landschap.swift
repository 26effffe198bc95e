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
}
