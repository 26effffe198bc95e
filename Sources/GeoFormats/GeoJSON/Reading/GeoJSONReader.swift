// SPDX-License-Identifier: EUPL-1.2

public import Foundation
public import Geometry

/// Reads the features of a GeoJSON file one at a time, into RD New at 1 mm.
///
/// Read are RFC 7946 (longitude and latitude in degrees), files with a `crs` member as GeoJSON 2008 had it, JSON-FG 1.0
/// (`place` in the system of `coordRefSys`), and texts with a feature per line or between record separators (RFC 8142).
/// A feature collection, a single feature and a bare geometry are all features.
///
/// ```swift
/// let reader = try GeoJSONReader(contentsOf: url, gridDirectory: grids)
/// try reader.read { record in
///     switch record.geometry {
///     case .success(let shape): print(record.index, shape?.kind ?? "no geometry")
///     case .failure(let defect): print("line \(record.line ?? 0): \(defect)")
///     }
/// }
/// ```
public struct GeoJSONReader: Sendable {
    /// The name of the file in messages.
    public let name: String
    let input: ByteInput
    let override: CoordinateReferenceSystem?
    let gridDirectory: String

    /// A reader of a file, which is read in pieces and never loaded as a whole.
    /// - Parameters:
    ///   - url: The file, whose name is used in messages.
    ///   - crs: The reference system, when the file is known to claim the wrong one or none. Its pairs are then in the
    ///     axis order of that system when it is one of the official ones: latitude first in EPSG:4258, 4326 and 9067.
    ///     Those of any other are x first, as a `crs` member never changes the order of GeoJSON either.
    ///   - gridDirectory: The folder of the RDNAPTRANS2018 grid, read only when the file is in degrees.
    /// - Throws: ``FormatError`` when the file is missing, unreadable, empty or plainly of another format.
    public init(
        contentsOf url: URL, crs: CoordinateReferenceSystem? = nil, gridDirectory: String
    ) throws(FormatError) {
        try self.init(try ByteInput(contentsOf: url), crs: crs, gridDirectory: gridDirectory)
    }

    /// A reader of bytes in memory; see ``init(contentsOf:crs:gridDirectory:)``.
    /// - Throws: ``FormatError`` when there are none or they are plainly of another format.
    public init(
        data: Data, name: String, crs: CoordinateReferenceSystem? = nil, gridDirectory: String
    ) throws(FormatError) {
        guard !data.isEmpty else { throw FormatError(.empty, "the file is empty", file: name) }
        try self.init(ByteInput(data: data, name: name), crs: crs, gridDirectory: gridDirectory)
    }

    init(_ input: ByteInput, crs: CoordinateReferenceSystem?, gridDirectory: String) throws(FormatError) {
        let start = try input.prefix(64)
        let isDatabase = start.starts(with: FormatDetection.sqlite)
        if let format = isDatabase ? "a GeoPackage or another SQLite database" : ForeignFormat.name(of: start) {
            throw FormatError(.wrongFormat, "the file is \(format), not GeoJSON", file: input.name)
        }
        self.input = input
        name = input.name
        override = crs
        self.gridDirectory = gridDirectory
    }

    /// Reads all features in the order of the file.
    ///
    /// A fault in a geometry is in its record, and reading goes on.
    /// - Throws: ``FormatError`` at a fault in the JSON or its structure, or what the body throws.
    /// - Complexity: O(n) over the bytes; some megabytes are in memory, or one feature when it is larger.
    @discardableResult
    public func read(_ body: (FeatureRecord) throws -> Void) throws -> ReadingSummary {
        try read(mapping: { $0 }, body)
    }

    /// All features at once.
    /// - Throws: ``FormatError`` at a fault in the JSON or its structure, ``GeometryDefect`` at the first unusable
    ///   geometry.
    public func features() throws -> [Feature] {
        var result: [Feature] = []
        try read { result.append(try $0.feature()) }
        return result
    }
}

extension GeoJSONReader: FeatureSource {
    /// Reads all features in the order of the file, each mapped on any thread, the outcomes handed on in order.
    /// - Throws: ``FormatError`` at a fault in the JSON or its structure, or what the mapping or the body throws. All
    ///   features before the fault have then been handed on.
    @discardableResult
    public func read<Output: Sendable>(
        mapping: @escaping @Sendable (FeatureRecord) throws -> Output, _ body: (Output) throws -> Void
    ) throws -> ReadingSummary {
        do {
            let outline = try GeoJSONOutline(input)
            let parser = try PieceParser(claims: CoordinateClaims(outline, override: override), gridDirectory)
            var pieces = try FeaturePieces(outline, input)
            var summary = try PieceReading.run(&pieces, parser, mapping: mapping, body)
            summary.isCutOff = summary.isCutOff || outline.isCutOff
            return summary
        } catch let error as FormatError {
            throw error.locating(file: name)
        }
    }
}
