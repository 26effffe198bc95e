// SPDX-License-Identifier: EUPL-1.2

extension RDTransformer {
    /// Transforms pairs between two official systems, in place, each in the axis order of its own definition.
    /// - Throws: ``TransformError`` `outsideArea` with the index of the first pair outside, `oddCoordinateCount`, or
    ///   `noOperation` for another system than the official ones; the values are then as they were.
    /// - Complexity: O(n), without copying the array.
    public func transform(
        _ pairs: inout [Double], from source: CoordinateReferenceSystem, to target: CoordinateReferenceSystem
    ) throws(TransformError) {
        for system in [source, target] where !system.isOfficial { throw .notOfficial(system) }
        // All is checked before anything changes, so that nothing ever has to be put back.
        try requireInside(pairs, in: source)
        if source == target { return }
        if source.family == .mercator { WebMercator.toDegrees(&pairs) }
        if source.isLatitudeFirst { Self.swapAxes(&pairs) }
        switch (source.family == .rd, target.family == .rd) {
        case (false, true): try run(&pairs, inverse: false)
        case (true, false): try run(&pairs, inverse: true)
        default: break
        }
        if target.isLatitudeFirst { Self.swapAxes(&pairs) }
        if target.family == .mercator { WebMercator.toMetres(&pairs) }
    }

    /// Checks that all pairs can be transformed from an official system to any other.
    /// - Throws: ``TransformError`` `outsideArea` with the index of the first pair that cannot, or `oddCoordinateCount`.
    func requireInside(_ pairs: [Double], in source: CoordinateReferenceSystem) throws(TransformError) {
        guard pairs.count.isMultiple(of: 2) else { throw .oddCoordinateCount(pairs.count) }
        guard let index = firstOutside(pairs, in: source) else { return }
        throw .outsideArea(
            pairs[2 * index], pairs[2 * index + 1], unit: source.isGeographic ? "degrees" : "metres", index: index)
    }

    private func firstOutside(_ pairs: [Double], in source: CoordinateReferenceSystem) -> Int? {
        switch source.family {
        case .rd:
            Self.firstPair(in: pairs) { !isInside(x: $0, y: $1) }
        case .mercator:
            Self.firstPair(in: pairs) { x, y in
                let place = WebMercator.degrees(x: x, y: y)
                return !isInside(longitude: place.longitude, latitude: place.latitude)
            }
        case .geographic where source.isLatitudeFirst:
            Self.firstPair(in: pairs) { !isInside(longitude: $1, latitude: $0) }
        case .geographic, .other:
            Self.firstPair(in: pairs) { !isInside(longitude: $0, latitude: $1) }
        }
    }

    @inline(__always)
    private static func firstPair(in pairs: [Double], where predicate: (Double, Double) -> Bool) -> Int? {
        for index in stride(from: 0, to: pairs.count - 1, by: 2) where predicate(pairs[index], pairs[index + 1]) {
            return index / 2
        }
        return nil
    }

    static func swapAxes(_ pairs: inout [Double]) {
        for index in stride(from: 0, to: pairs.count - 1, by: 2) { pairs.swapAt(index, index + 1) }
    }
}
