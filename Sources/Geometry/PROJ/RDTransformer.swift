// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// RD New ↔ ETRS89 by RDNAPTRANS2018 with the official grid: 1 mm and 10⁻⁸ degrees.
///
/// Not Sendable: PROJ objects belong to one thread at a time. A transformer costs less than 0.1 ms to make.
public final class RDTransformer {
    private let handle: ProjectionHandle

    /// A transformer that reads the grid `rdtrans2018.gsb` from a folder.
    /// - Throws: ``TransformError`` `gridMissing` when the grid is not there, `setupFailed` when PROJ refuses it or when
    ///   it is not that of RDNAPTRANS2018.
    public init(gridDirectory: String) throws(TransformError) {
        let path = gridDirectory + "/" + RDNAPTRANS.gridFile
        guard FileManager.default.isReadableFile(atPath: path) else { throw .gridMissing(path) }
        handle = try ProjectionHandle(pipeline: RDNAPTRANS.pipeline, searchPaths: [gridDirectory])
        try requireControlPoint()
    }

    /// PROJ checks a grid of a name only once in a process and then trusts the name, and it cannot know whether the
    /// corrections in it are the official ones: a published point tells.
    private func requireControlPoint() throws(TransformError) {
        var pair = [RDNAPTRANS.controlPoint.longitude, RDNAPTRANS.controlPoint.latitude]
        pair.withUnsafeMutableBufferPointer { handle.transform($0, inverse: false) }
        guard pair[0].isFinite, pair[1].isFinite else { throw .setupFailed("its grid cannot be read") }
        let error = Point(finiteX: pair[0], y: pair[1]).distance(to: RDNAPTRANS.controlPointInRD)
        guard error < 0.001 else {
            throw .setupFailed("its grid is not the official one, a control point is \(Millimetres.text(error)) m off")
        }
    }

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
    public func toRD(_ pairs: inout [Double]) throws(TransformError) {
        try Self.requirePairs(pairs)
        for index in stride(from: 0, to: pairs.count - 1, by: 2)
        where !RDNAPTRANS.covers(longitude: pairs[index], latitude: pairs[index + 1]) {
            throw .outsideArea(pairs[index], pairs[index + 1], unit: "degrees", index: index / 2)
        }
        let before = pairs
        pairs.withUnsafeMutableBufferPointer { handle.transform($0, inverse: false) }
        if let bad = pairs.firstIndex(where: { !$0.isFinite }) {
            pairs = before
            throw .outsideArea(before[bad & ~1], before[bad | 1], unit: "degrees", index: bad / 2)
        }
    }

    /// Transforms pairs of x, y in metres to longitude, latitude in degrees, in place.
    /// - Throws: ``TransformError`` `outsideArea` with the index of the first pair outside, or `oddCoordinateCount`; the
    ///   values are then as they were.
    public func toETRS89(_ pairs: inout [Double]) throws(TransformError) {
        try Self.requirePairs(pairs)
        let before = pairs
        pairs.withUnsafeMutableBufferPointer { handle.transform($0, inverse: true) }
        for index in stride(from: 0, to: pairs.count - 1, by: 2)
        where !RDNAPTRANS.covers(longitude: pairs[index], latitude: pairs[index + 1]) {
            pairs = before
            throw .outsideArea(before[index], before[index + 1], unit: "metres", index: index / 2)
        }
    }

    private static func requirePairs(_ pairs: [Double]) throws(TransformError) {
        guard pairs.count.isMultiple(of: 2) else { throw .oddCoordinateCount(pairs.count) }
    }
}
