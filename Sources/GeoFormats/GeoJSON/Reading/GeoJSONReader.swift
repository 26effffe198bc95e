// SPDX-License-Identifier: EUPL-1.2

public import Foundation
public import Geometry

/// Reads the features of a GeoJSON file one at a time, into RD New at 1 mm.
///
/// RFC 7946 (longitude and latitude in degrees), and files with a `crs` member as GeoJSON 2008 had it, are read; a
/// feature collection, a single feature and a bare geometry are all features.
///
/// ```swift
/// let reader = try GeoJSONReader(contentsOf: url, gridDirectory: grids)
/// try reader.read { record in
///     switch record.geometry {
///     case .success(let shape): print(record.index, shape?.kind ?? "no geometry")
///     case .failure(let defect): print("line \(record.line): \(defect)")
///     }
/// }
/// ```
public struct GeoJSONReader: Sendable {
    /// The name of the file in messages.
    public let name: String
    let data: Data
    let override: CoordinateReferenceSystem?
    let gridDirectory: String

    /// A reader of a file, which is mapped and not loaded.
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
        let data = try InputFile.map(url)
        try self.init(data: data, name: url.lastPathComponent, crs: crs, gridDirectory: gridDirectory)
    }

    /// A reader of bytes in memory; see ``init(contentsOf:crs:gridDirectory:)``.
    /// - Throws: ``FormatError`` when there are none or they are plainly of another format.
    public init(
        data: Data, name: String, crs: CoordinateReferenceSystem? = nil, gridDirectory: String
    ) throws(FormatError) {
        try ForeignFormat.refuse(data, name: name)
        self.data = data
        self.name = name
        override = crs
        self.gridDirectory = gridDirectory
    }

    /// Reads all features in the order of the file.
    ///
    /// A fault in a geometry is in its record, and reading goes on.
    /// - Throws: ``FormatError`` at a fault in the JSON or its structure, or what the body throws.
    /// - Complexity: O(n) over the bytes; one feature at a time is in memory.
    @discardableResult
    public func read(_ body: (FeatureRecord) throws -> Void) throws -> ReadingSummary {
        try data.withUnsafeBytes { raw in
            // The pass does not outlive the bytes: it is a local of this closure.
            try raw.withMemoryRebound(to: UInt8.self) { bytes in
                var pass = try GeoJSONPass(bytes, reader: self)
                while let record = try pass.next() { try body(record) }
                return pass.summary
            }
        }
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
