// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// Set operations on geometries, computed by GEOS (OverlayNG).
///
/// With a grid all vertices of the result lie on multiples of its size in metres, and lines are moved by at most about
/// its size (snap rounding); without one they are as exact as doubles are.
extension Spatial {
    /// What both have in common; for two areas also the lines and points along which they only touch.
    /// - Throws: ``GeometryError`` `operationFailed` on invalid input, `invalidParameter` for a grid that is none.
    /// - Complexity: O((n + m) log(n + m)) over the vertices and crossings.
    public func intersection(with other: some Spatial, grid: Double? = nil) throws(GeometryError) -> Shape {
        guard grid != nil || areNear(other) else { return .collection([]) }
        return try overlay(.intersection, other, grid)
    }

    /// What either has.
    /// - Throws: ``GeometryError`` `operationFailed` on invalid input, `invalidParameter` for a grid that is none.
    public func union(with other: some Spatial, grid: Double? = nil) throws(GeometryError) -> Shape {
        try overlay(.union, other, grid)
    }

    /// What this one has and the other has not.
    /// - Throws: ``GeometryError`` `operationFailed` on invalid input, `invalidParameter` for a grid that is none.
    public func difference(from other: some Spatial, grid: Double? = nil) throws(GeometryError) -> Shape {
        guard grid != nil || areNear(other) else { return shape }
        return try overlay(.difference, other, grid)
    }

    /// What either has and not both.
    /// - Throws: ``GeometryError`` `operationFailed` on invalid input, `invalidParameter` for a grid that is none.
    public func symmetricDifference(from other: some Spatial, grid: Double? = nil) throws(GeometryError) -> Shape {
        try overlay(.symmetricDifference, other, grid)
    }

    /// What its parts cover together: areas merged, lines cut where they cross, each point once.
    /// - Throws: ``GeometryError`` `operationFailed` on invalid input, `invalidParameter` for a grid that is none.
    /// - Complexity: O(n log n) over the vertices and crossings, by cascaded union.
    public func dissolved(grid: Double? = nil) throws(GeometryError) -> Shape {
        guard let grid else {
            return try construct("GEOSUnaryUnion_r") { context, raw in GEOSUnaryUnion_r(context, raw) }
        }
        try checkGrid(grid)
        return try construct("GEOSUnaryUnionPrec_r") { context, raw in GEOSUnaryUnionPrec_r(context, raw, grid) }
    }

    private func areNear(_ other: some Spatial) -> Bool {
        guard let box = boundingBox, let otherBox = other.boundingBox else { return false }
        return box.intersects(otherBox)
    }

    private func overlay(
        _ operation: OverlayOperation, _ other: some Spatial, _ grid: Double?
    ) throws(GeometryError) -> Shape {
        if let grid { try checkGrid(grid) }
        return try withHandles(other) { context, first, second throws(GeometryError) in
            let result = operation.call(context.raw, first, second, grid)
            return try GEOSReader(context: context).shape(context.owned(result, operation.function(grid)))
        }
    }

    private func checkGrid(_ size: Double) throws(GeometryError) {
        guard size.isFinite, size > 0 else {
            throw GeometryError(.invalidParameter, "a grid of \(size) m cannot be used")
        }
    }
}

/// The four set operations as functions of GEOS.
private enum OverlayOperation: String {
    case intersection = "Intersection"
    case union = "Union"
    case difference = "Difference"
    case symmetricDifference = "SymDifference"

    func function(_ grid: Double?) -> String { "GEOS\(rawValue)\(grid == nil ? "" : "Prec")_r" }

    func call(
        _ context: GEOSContextHandle_t, _ first: OpaquePointer, _ second: OpaquePointer, _ grid: Double?
    ) -> OpaquePointer? {
        switch (self, grid) {
        case (.intersection, nil): GEOSIntersection_r(context, first, second)
        case (.intersection, let grid?): GEOSIntersectionPrec_r(context, first, second, grid)
        case (.union, nil): GEOSUnion_r(context, first, second)
        case (.union, let grid?): GEOSUnionPrec_r(context, first, second, grid)
        case (.difference, nil): GEOSDifference_r(context, first, second)
        case (.difference, let grid?): GEOSDifferencePrec_r(context, first, second, grid)
        case (.symmetricDifference, nil): GEOSSymDifference_r(context, first, second)
        case (.symmetricDifference, let grid?): GEOSSymDifferencePrec_r(context, first, second, grid)
        }
    }
}

extension Sequence<MultiPolygon> {
    /// The area that any of them covers, each part of the ground once.
    /// - Throws: ``GeometryError`` `operationFailed` on invalid input.
    /// - Complexity: O(n log n) over the vertices and crossings, by cascaded union.
    public func union() throws(GeometryError) -> MultiPolygon {
        try Shape.collection(flatMap(\.polygons).map(Shape.polygon)).dissolved().surface
    }
}
