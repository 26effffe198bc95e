// SPDX-License-Identifier: EUPL-1.2

public import Foundation
public import Geometry

/// Reads the features of a file of any format, which its content tells, one at a time into RD New at 1 mm.
///
/// ```swift
/// let reader = try FeatureReader(contentsOf: url, gridDirectory: grids)
/// let defects = try reader.read(mapping: { try $0.geometry.get()?.validityDefects() ?? [] }) { print($0) }
/// ```
public struct FeatureReader: Sendable {
    /// The format that was found.
    public let format: FeatureFormat
    private let source: any FeatureSource

    /// A reader of a file.
    /// - Parameters:
    ///   - url: The file, whose name is used in messages.
    ///   - crs: The reference system, when the file is known to claim the wrong one or none; see
    ///     ``GeoJSONReader/init(contentsOf:crs:gridDirectory:)`` for the order of its axes in GeoJSON. In other formats x
    ///     or longitude always comes first.
    ///   - layer: The name of the layer, where a file has several.
    ///   - gridDirectory: The folder of the RDNAPTRANS2018 grid, read only when the file is not in RD New.
    /// - Throws: ``FormatError`` when the file is missing, unreadable, empty or of a format that is not read, or when the
    ///   layer is not in it.
    public init(
        contentsOf url: URL, crs: CoordinateReferenceSystem? = nil, layer: String? = nil, gridDirectory: String
    ) throws(FormatError) {
        let input = try ByteInput(contentsOf: url)
        format = try FormatDetection.format(of: input)
        switch format {
        case .geoJSON, .geoJSONLines:
            source = try GeoJSONReader(input, crs: crs, gridDirectory: gridDirectory)
        case .geoPackage:
            source = try GeoPackageReader(contentsOf: url, layer: layer, crs: crs, gridDirectory: gridDirectory)
        case .csv:
            source = CSVReader(input, crs: crs, gridDirectory: gridDirectory)
        }
    }

    /// The name of the file in messages.
    public var name: String { source.name }

    /// Reads all features in the order of the file.
    ///
    /// A fault in a geometry is in its record, and reading goes on.
    /// - Throws: ``FormatError`` at a fault in the file, or what the body throws.
    /// - Complexity: O(n) over the bytes, in memory for some megabytes of the file whatever its size.
    @discardableResult
    public func read(_ body: (FeatureRecord) throws -> Void) throws -> ReadingSummary {
        try source.read(mapping: { $0 }, body)
    }

    /// Reads all features, with a piece of work on each that is spread over the cores.
    ///
    /// - Parameters:
    ///   - mapping: What is done with a record; on any thread, for several records at once.
    ///   - body: Gets the outcomes in the order of the file, on the thread of the caller.
    /// - Throws: ``FormatError`` at a fault in the file, or what the mapping or the body throws. All features before the
    ///   fault have then been handed on.
    @discardableResult
    public func read<Output: Sendable>(
        mapping: @escaping @Sendable (FeatureRecord) throws -> Output, _ body: (Output) throws -> Void
    ) throws -> ReadingSummary {
        try source.read(mapping: mapping, body)
    }

    /// All features at once.
    /// - Throws: ``FormatError`` at a fault in the file, ``GeometryDefect`` at the first unusable geometry.
    public func features() throws -> [Feature] {
        var result: [Feature] = []
        try read { result.append(try $0.feature()) }
        return result
    }
}
