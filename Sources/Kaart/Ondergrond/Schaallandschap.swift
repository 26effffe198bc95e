// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The background without what cannot be seen at a scale.
struct Schaallandschap: Sendable {
    let provincies: [MultiPolygon]
    let buurlanden: [MultiPolygon]
    let water: MultiPolygon
}
