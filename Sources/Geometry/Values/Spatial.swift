// SPDX-License-Identifier: EUPL-1.2

/// A geometry in metres RD New, on which all operations of this module work.
public protocol Spatial: Sendable {
    /// The geometry as the general type.
    var shape: Shape { get }
    /// The smallest box around it, nil when it is empty.
    var boundingBox: BoundingBox? { get }
}

extension Spatial {
    /// The area in m²; points and lines have none.
    public var area: Double { shape.polygons.reduce(0) { $0 + $1.area } }

    /// The length in metres of all lines and rings.
    public var length: Double {
        switch shape {
        case .point, .multiPoint: 0
        case .lineString(let line): line.length
        case .polygon(let polygon): polygon.length
        case .multiLineString(let lines): lines.reduce(0) { $0 + $1.length }
        case .multiPolygon(let area): area.length
        case .collection(let shapes): shapes.reduce(0) { $0 + $1.length }
        }
    }
}
