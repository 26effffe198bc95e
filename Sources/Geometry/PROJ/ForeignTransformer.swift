// SPDX-License-Identifier: EUPL-1.2

/// Any system of the EPSG registry ↔ ETRS89, by the operation that PROJ's database names for the Netherlands.
///
/// For reading what others deliver, such as Belgian or German data along the border. Between the official systems it is
/// never used: those have ``RDTransformer``. Not Sendable, as it holds PROJ objects.
public final class ForeignTransformer {
    /// The operation and its accuracy.
    public let operation: ForeignOperation
    /// How many pairs lay outside the area for which the accuracy is stated.
    public private(set) var pairsOutsideAreaOfUse = 0
    private let handle: ProjectionHandle

    /// A transformer for a system by its EPSG code.
    ///
    /// For systems on the Amersfoort datum the grid in the folder is used.
    /// - Throws: ``TransformError`` `unknownCRS`, `noOperation` or `setupFailed`.
    public init(code: Int, gridDirectory: String) throws(TransformError) {
        let found = try ForeignOperationFinder.find(code: code, searchPaths: [gridDirectory])
        operation = found.operation
        handle = found.handle
    }

    /// Transforms pairs, x or longitude first, to longitude, latitude in degrees, in place.
    /// - Throws: ``TransformError`` `outsideArea` with the index of the first pair that cannot be transformed, or
    ///   `oddCoordinateCount`; the values are then as they were.
    public func toETRS89(_ pairs: inout [Double]) throws(TransformError) {
        try run(&pairs, inverse: false)
        noteAreaOfUse(pairs)
    }

    /// Transforms pairs of longitude, latitude in degrees to x or longitude first, in place.
    /// - Throws: as ``toETRS89(_:)``.
    public func fromETRS89(_ pairs: inout [Double]) throws(TransformError) {
        let places = pairs
        try run(&pairs, inverse: true)
        noteAreaOfUse(places)
    }

    private func run(_ pairs: inout [Double], inverse: Bool) throws(TransformError) {
        guard pairs.count.isMultiple(of: 2) else { throw .oddCoordinateCount(pairs.count) }
        let before = pairs
        pairs.withUnsafeMutableBufferPointer { _ = handle.transform($0, inverse: inverse) }
        guard let bad = pairs.firstIndex(where: { !$0.isFinite }) else { return }
        pairs = before
        throw .outsideOperation(before[bad & ~1], before[bad | 1], operation, index: bad / 2)
    }

    /// A mere projection of ETRS89 is as good outside its zone.
    private func noteAreaOfUse(_ places: [Double]) {
        guard operation.accuracy != 0, let bounds = operation.bounds else { return }
        for index in stride(from: 0, to: places.count - 1, by: 2)
        where !(bounds.minX...bounds.maxX ~= places[index] && bounds.minY...bounds.maxY ~= places[index + 1]) {
            pairsOutsideAreaOfUse += 1
        }
    }
}
