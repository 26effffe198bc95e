// SPDX-License-Identifier: EUPL-1.2

/// Between any two reference systems: official ones by RDNAPTRANS2018 alone, others through ETRS89.
///
/// ```swift
/// let transformer = try CoordinateTransformer(from: .epsg(31370), to: .rdNew, gridDirectory: folder)
/// try transformer.transform(&pairs)
/// print(transformer.operations.map(\.notice))
/// ```
///
/// Not Sendable, as it holds PROJ objects.
public final class CoordinateTransformer {
    /// In which order pairs of the source are.
    public enum AxisOrder: Sendable {
        /// That of the definition of the system: latitude first in EPSG:4258, northing first in EPSG:3035.
        case definition
        /// x, easting or longitude first, whatever the definition says; that of GeoJSON.
        case eastingFirst
    }

    private let source: CoordinateReferenceSystem
    private let target: CoordinateReferenceSystem
    private let order: AxisOrder
    private let official: RDTransformer
    private let reader: ForeignTransformer?
    private let writer: ForeignTransformer?

    /// A transformer.
    /// - Parameters:
    ///   - source: The system of the pairs that come in.
    ///   - target: The system of those that go out.
    ///   - order: How pairs of the source come in; those of the target always go out as it defines.
    ///   - gridDirectory: The folder of the grid `rdtrans2018.gsb`.
    /// - Throws: ``TransformError`` `unknownCRS`, `noOperation`, `gridMissing` or `setupFailed`.
    public init(
        from source: CoordinateReferenceSystem, to target: CoordinateReferenceSystem, order: AxisOrder = .definition,
        gridDirectory: String
    ) throws(TransformError) {
        self.source = order == .eastingFirst && source.isLatitudeFirst ? .crs84 : source
        self.target = target
        self.order = order
        reader = try Self.foreign(source, gridDirectory)
        writer = try Self.foreign(target, gridDirectory)
        official = try RDTransformer(gridDirectory: gridDirectory)
    }

    private static func foreign(
        _ system: CoordinateReferenceSystem, _ gridDirectory: String
    ) throws(TransformError) -> ForeignTransformer? {
        guard case .epsg(let code) = system else { return nil }
        return try ForeignTransformer(code: code, gridDirectory: gridDirectory)
    }

    /// What is used beside RDNAPTRANS2018: nothing between official systems.
    public var operations: [ForeignOperation] { [reader, writer].compactMap { $0?.operation } }
    /// How many pairs lay outside the areas for which the accuracies of those operations are stated.
    public var pairsOutsideAreaOfUse: Int {
        (reader?.pairsOutsideAreaOfUse ?? 0) + (writer?.pairsOutsideAreaOfUse ?? 0)
    }
    /// Whether the coordinates that come out are angles.
    public var isTargetGeographic: Bool { writer?.operation.isGeographic ?? target.isGeographic }

    /// Transforms pairs in place.
    /// - Throws: ``TransformError`` `outsideArea` with the index of the first pair outside, or `oddCoordinateCount`; the
    ///   values are then as they were.
    public func transform(_ pairs: inout [Double]) throws(TransformError) {
        guard reader != nil || writer != nil else {
            return try official.transform(&pairs, from: source, to: target)
        }
        let before = pairs
        do throws(TransformError) {
            try transformThroughETRS89(&pairs)
        } catch {
            pairs = before
            throw error.index.map { Self.outside($0, in: before, error, reader?.operation ?? writer?.operation) }
                ?? error
        }
    }

    private func transformThroughETRS89(_ pairs: inout [Double]) throws(TransformError) {
        if let reader {
            if reader.operation.isNorthingFirst, order == .definition { RDTransformer.swapAxes(&pairs) }
            try reader.toETRS89(&pairs)
        }
        try official.transform(
            &pairs, from: reader == nil ? source : .crs84, to: writer == nil ? target : .crs84)
        if let writer {
            try writer.fromETRS89(&pairs)
            if writer.operation.isNorthingFirst { RDTransformer.swapAxes(&pairs) }
        }
    }

    /// The error of a step names the numbers that it got; people know those that went in.
    private static func outside(
        _ index: Int, in pairs: [Double], _ error: TransformError, _ operation: ForeignOperation?
    ) -> TransformError {
        guard let operation else { return error }
        return .outsideOperation(pairs[2 * index], pairs[2 * index + 1], operation, index: index)
    }
}
