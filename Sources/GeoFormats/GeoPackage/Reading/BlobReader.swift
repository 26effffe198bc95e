// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Reads the geometry blobs of a GeoPackage into shapes in RD New, or says what is wrong with them.
struct BlobReader {
    /// Collections within collections; more than this is an attack, not a geometry.
    private static let maximumDepth = 32

    private var assembler: ShapeAssembler

    init(source: CoordinateSource) {
        assembler = ShapeAssembler(source: source)
    }

    /// How the coordinates become RD New.
    var source: CoordinateSource { assembler.source }
    /// How many positions had more than two numbers.
    var droppedHeights: Int { assembler.coordinates.droppedHeights }

    /// The shape of a blob.
    /// - Throws: ``FormatError`` when nothing can be transformed at all.
    mutating func shape(_ blob: UnsafeRawBufferPointer) throws(FormatError) -> Result<Shape, GeometryDefect> {
        let header: GeoPackageHeader
        do throws(FormatError) { header = try GeoPackageHeader(blob) } catch {
            return .failure(GeometryDefect(.malformed, error.message))
        }
        // The header lies within the bytes: its initializer has checked that.
        var scanner = WKBScanner(UnsafeRawBufferPointer(rebasing: blob[header.size...]))
        let result = try shape(&scanner, depth: 0)
        guard case .success = result, !scanner.isAtEnd else { return result }
        return .failure(WKBScanner.malformed("more bytes follow it"))
    }

    private mutating func shape(
        _ scanner: inout WKBScanner, depth: Int
    ) throws(FormatError) -> Result<Shape, GeometryDefect> {
        switch read(&scanner, depth: depth) {
        case .failure(let defect): return .failure(defect)
        case .success(.simple(let type)): return try assembler.shape(type)
        case .success(.collection(let count)): return try parts(count, &scanner, depth: depth + 1)
        }
    }

    /// What stands in a blob.
    private enum Content {
        /// A geometry whose coordinates are now at hand.
        case simple(SimpleType)
        /// A collection of so many.
        case collection(Int)
    }

    private mutating func read(_ scanner: inout WKBScanner, depth: Int) -> Result<Content, GeometryDefect> {
        Result { () throws(GeometryDefect) in
            let header = try scanner.header()
            guard header.kind == 7 else {
                assembler.coordinates.clear()
                return .simple(try assembler.coordinates.read(&scanner, header))
            }
            guard depth < Self.maximumDepth else { throw WKBScanner.malformed("collections are nested too deeply") }
            return .collection(try scanner.count(ofItemsOf: 5))
        }
    }

    private mutating func parts(
        _ count: Int, _ scanner: inout WKBScanner, depth: Int
    ) throws(FormatError) -> Result<Shape, GeometryDefect> {
        var shapes: [Shape] = []
        for _ in 0..<count {
            switch try shape(&scanner, depth: depth) {
            case .success(let shape): shapes.append(shape)
            case .failure(let defect): return .failure(defect)
            }
        }
        return .success(.collection(shapes))
    }
}
