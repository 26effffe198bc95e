// SPDX-License-Identifier: EUPL-1.2

/// RD New ↔ ETRS89 by RDNAPTRANS2018 with the official grid: 1 mm and 10⁻⁸ degrees.
///
/// It works wherever the grid does, the Netherlands and their part of the North Sea with a wide margin: 50° to 56° north
/// and 2° to 8° east, both before and after the correction by the grid. Elsewhere it refuses, so that every answer is
/// accurate and leads back to where it came from.
///
/// ```swift
/// let transformer = try RDTransformer(gridDirectory: folder)
/// var pairs = [5.38720621, 52.15517440]
/// try transformer.toRD(&pairs)  // [155000.1752, 463000.1683]
/// ```
///
/// Not Sendable: PROJ objects belong to one thread at a time. A transformer costs less than 0.1 ms to make, and next to
/// nothing where another one has ended before.
public final class RDTransformer {
    private let projection: RDProjection

    /// A transformer that reads the grid `rdtrans2018.gsb` from a folder.
    /// - Throws: ``TransformError`` `gridMissing` when the grid is not there, `setupFailed` when PROJ refuses it or when
    ///   it is not that of RDNAPTRANS2018.
    public init(gridDirectory: String) throws(TransformError) {
        projection = try RDProjection.take(gridDirectory)
    }

    deinit { projection.giveBack() }

    /// The RD New point of a geographic one.
    /// - Throws: ``TransformError`` `outsideArea`.
    public func rd(_ point: GeographicPoint) throws(TransformError) -> Point {
        var pair = [point.longitude, point.latitude]
        try toRD(&pair)
        return Point(finiteX: pair[0], y: pair[1])
    }

    /// The geographic point of an RD New one.
    /// - Throws: ``TransformError`` `outsideArea`.
    public func etrs89(_ point: Point) throws(TransformError) -> GeographicPoint {
        var pair = [point.x, point.y]
        try toETRS89(&pair)
        return GeographicPoint(checkedLatitude: pair[1], longitude: pair[0])
    }

    /// Transforms pairs of longitude, latitude in degrees to x, y in metres, in place.
    /// - Throws: ``TransformError`` `outsideArea` with the index of the first pair outside, or `oddCoordinateCount`; the
    ///   values are then as they were.
    /// - Complexity: O(n), without copying the array.
    public func toRD(_ pairs: inout [Double]) throws(TransformError) {
        try requireInside(pairs, in: .crs84)
        try run(&pairs, inverse: false)
    }

    /// Transforms pairs of x, y in metres to longitude, latitude in degrees, in place.
    /// - Throws: ``TransformError`` `outsideArea` with the index of the first pair outside, or `oddCoordinateCount`; the
    ///   values are then as they were.
    /// - Complexity: O(n), without copying the array.
    public func toETRS89(_ pairs: inout [Double]) throws(TransformError) {
        try requireInside(pairs, in: .rdNew)
        try run(&pairs, inverse: true)
    }

    /// The transformation of pairs that are known to lie inside.
    func run(_ pairs: inout [Double], inverse: Bool) throws(TransformError) {
        let isWhole = pairs.withUnsafeMutableBufferPointer { projection.handle.transform($0, inverse: inverse) }
        guard isWhole else { throw .setupFailed("a coordinate within its grid was refused") }
    }

    /// Whether a place in degrees can be transformed; also near the edge, where PROJ would give answers that are
    /// centimetres off: those do not lead back.
    @inline(__always)
    func isInside(longitude: Double, latitude: Double) -> Bool {
        RDNAPTRANS.isWellWithin(longitude: longitude, latitude: latitude)
            || isInsideEdge(longitude: longitude, latitude: latitude)
    }

    /// Whether a place in metres can be transformed.
    @inline(__always)
    func isInside(x: Double, y: Double) -> Bool {
        RDNAPTRANS.isWellWithin(x: x, y: y) || isInsideEdge(x: x, y: y)
    }

    @inline(never)
    private func isInsideEdge(longitude: Double, latitude: Double) -> Bool {
        guard RDNAPTRANS.covers(longitude: longitude, latitude: latitude),
            let rd = projection.handle.transform(longitude, latitude, inverse: false),
            let back = projection.handle.transform(rd.first, rd.second, inverse: true)
        else { return false }
        // 0.3 mm; what PROJ gives at the edge is either good or off by more.
        return abs(back.first - longitude) < 3e-9 && abs(back.second - latitude) < 3e-9
    }

    @inline(never)
    private func isInsideEdge(x: Double, y: Double) -> Bool {
        guard let place = projection.handle.transform(x, y, inverse: true),
            RDNAPTRANS.covers(longitude: place.first, latitude: place.second),
            let back = projection.handle.transform(place.first, place.second, inverse: false)
        else { return false }
        return abs(back.first - x) < 0.000_3 && abs(back.second - y) < 0.000_3
    }
}
