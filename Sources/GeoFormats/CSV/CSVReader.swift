// SPDX-License-Identifier: EUPL-1.2

public import Foundation
public import Geometry

/// Reads comma-separated values with a geometry one feature at a time, into RD New at 1 mm.
///
/// The first line names the columns. The geometry is well-known text in a column `wkt`, `geom`, `geometry`,
/// `geometrie` or `the_geom`, or a point in two columns: `x` and `y` in RD New, `lon` and `lat` in degrees. The
/// separator is a comma, semicolon or tab, whichever the first line has most.
///
/// Fields without quotes that are numbers, `true` or `false` become that, and empty ones null; what stands between
/// quotes is text.
public struct CSVReader: Sendable {
    /// The name of the file in messages.
    public let name: String
    let input: ByteInput
    let crs: CoordinateReferenceSystem?
    let gridDirectory: String

    /// A reader of a file.
    /// - Parameters:
    ///   - url: The file, whose name is used in messages.
    ///   - crs: The reference system when it is not RD New, or degrees in columns named so; x or longitude comes first.
    ///   - gridDirectory: The folder of the RDNAPTRANS2018 grid, read only when the file is not in RD New.
    /// - Throws: ``FormatError`` when the file is missing, unreadable or empty.
    public init(
        contentsOf url: URL, crs: CoordinateReferenceSystem? = nil, gridDirectory: String
    ) throws(FormatError) {
        self.init(try ByteInput(contentsOf: url), crs: crs, gridDirectory: gridDirectory)
    }

    /// A reader of bytes in memory; see ``init(contentsOf:crs:gridDirectory:)``.
    public init(data: Data, name: String, crs: CoordinateReferenceSystem? = nil, gridDirectory: String) {
        self.init(ByteInput(data: data, name: name), crs: crs, gridDirectory: gridDirectory)
    }

    init(_ input: ByteInput, crs: CoordinateReferenceSystem?, gridDirectory: String) {
        self.input = input
        name = input.name
        self.crs = crs
        self.gridDirectory = gridDirectory
    }
}

extension CSVReader: FeatureSource {
    /// Reads all features in the order of the file, each mapped on any thread, the outcomes handed on in order.
    /// - Throws: ``FormatError`` at a fault in the file, or what the mapping or the body throws.
    @discardableResult
    public func read<Output: Sendable>(
        mapping: @escaping @Sendable (FeatureRecord) throws -> Output, _ body: (Output) throws -> Void
    ) throws -> ReadingSummary {
        do {
            var pass = try CSVPass(self)
            try RecordBatches.run({ try pass.next() }, mapping: mapping, body)
            return pass.summary
        } catch let error as FormatError {
            throw error.locating(file: name)
        }
    }
}
