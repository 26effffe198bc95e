// SPDX-License-Identifier: EUPL-1.2

/// Reads well-known text (OGC 06-103r4, section 7), as in `POLYGON ((0 0, 10 0, 10 10, 0 0))`.
///
/// Case and line breaks do not matter; Z and M are dropped, and so is a leading `SRID=…;`. An empty point, line or
/// polygon is the empty multi form of its kind.
public struct WKTReader {
    private var scanner: WKTScanner
    /// Collections within collections; more than this is an attack, not a geometry.
    private static let maximumDepth = 32
    private static let kinds: Set = [
        "POINT", "LINESTRING", "LINEARRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON",
        "GEOMETRYCOLLECTION",
    ]

    /// The geometry in a text.
    /// - Throws: ``GeometryError`` `malformedWKT` with the position, or what is wrong with the coordinates.
    /// - Complexity: O(n) over the text.
    public static func read(_ text: String) throws(GeometryError) -> Shape {
        var reader = WKTReader(scanner: WKTScanner(text))
        reader.scanner.skipSRID()
        let shape = try reader.shape(depth: 0)
        guard reader.scanner.isAtEnd else { throw reader.scanner.error("nothing more was expected") }
        return shape
    }

    private mutating func shape(depth: Int) throws(GeometryError) -> Shape {
        guard depth <= Self.maximumDepth else { throw scanner.error("collections are nested too deeply") }
        let kind = try kind()
        guard Self.kinds.contains(kind) else {
            throw scanner.error("\(kind) is not a kind of geometry that can be read,")
        }
        let isEmpty = scanner.take(word: "EMPTY")
        switch kind {
        case "POINT": return isEmpty ? .multiPoint([]) : .point(try parenthesisedPoint())
        case "LINESTRING", "LINEARRING":
            return isEmpty ? .multiLineString([]) : .lineString(try line())
        case "POLYGON": return isEmpty ? .multiPolygon(MultiPolygon([])) : .polygon(try polygon())
        default: break
        }
        let parts = isEmpty ? [] : try self.parts { reader throws(GeometryError) in try reader.part(of: kind, depth) }
        return Self.collection(kind, parts)
    }

    private mutating func part(of kind: String, _ depth: Int) throws(GeometryError) -> Shape {
        switch kind {
        // `MULTIPOINT (1 2, 3 4)` is as common as `MULTIPOINT ((1 2), (3 4))`.
        case "MULTIPOINT": .point(scanner.isAtNumber ? try point() : try parenthesisedPoint())
        case "MULTILINESTRING": .lineString(try line())
        case "MULTIPOLYGON": .polygon(try polygon())
        default: try shape(depth: depth + 1)
        }
    }

    private static func collection(_ kind: String, _ parts: [Shape]) -> Shape {
        switch kind {
        case "MULTIPOINT":
            return .multiPoint(parts.compactMap { if case .point(let point) = $0 { point } else { nil } })
        case "MULTILINESTRING":
            return .multiLineString(parts.compactMap { if case .lineString(let line) = $0 { line } else { nil } })
        case "MULTIPOLYGON": return .multiPolygon(MultiPolygon(parts.flatMap(\.polygons)))
        default: return .collection(parts)
        }
    }

    /// The kind without its dimensions, which may be joined to it or a word of their own.
    private mutating func kind() throws(GeometryError) -> String {
        guard let word = scanner.word() else { throw scanner.error("the kind of geometry was expected") }
        for dimensions in ["ZM", "Z", "M"] where scanner.take(word: dimensions) { return word }
        for dimensions in ["ZM", "Z", "M"] where word.hasSuffix(dimensions) {
            return String(word.dropLast(dimensions.count))
        }
        return word
    }

    private mutating func parenthesised<Part>(
        _ read: (inout WKTReader) throws(GeometryError) -> Part
    ) throws(GeometryError) -> Part {
        try scanner.expect("(")
        let part = try read(&self)
        try scanner.expect(")")
        return part
    }

    /// Parts in parentheses and between commas; empty ones have no place in the values of this module.
    private mutating func parts<Part>(
        _ read: (inout WKTReader) throws(GeometryError) -> Part
    ) throws(GeometryError) -> [Part] {
        try parenthesised { reader throws(GeometryError) in
            var result: [Part] = []
            repeat {
                if !reader.scanner.take(word: "EMPTY") { result.append(try read(&reader)) }
            } while reader.scanner.take(",")
            return result
        }
    }

    private mutating func point() throws(GeometryError) -> Point {
        let x = try scanner.number()
        let y = try scanner.number()
        // Z and M are read past.
        for _ in 0..<2 where scanner.isAtNumber { _ = try scanner.number() }
        return try Point(x: x, y: y)
    }

    private mutating func parenthesisedPoint() throws(GeometryError) -> Point {
        try parenthesised { reader throws(GeometryError) in try reader.point() }
    }

    private mutating func coordinates() throws(GeometryError) -> [Double] {
        try parts { reader throws(GeometryError) in try reader.point() }.flatMap { [$0.x, $0.y] }
    }

    private mutating func line() throws(GeometryError) -> LineString { try LineString(coordinates: coordinates()) }

    private mutating func polygon() throws(GeometryError) -> Polygon {
        let rings = try parts { reader throws(GeometryError) in try Ring(coordinates: reader.coordinates()) }
        guard let shell = rings.first else { throw scanner.error("a polygon without a shell was given") }
        return Polygon(shell: shell, holes: Array(rings.dropFirst()))
    }
}

extension GeometryError.Code {
    /// The text is not well-known text.
    public static let malformedWKT = GeometryError.Code("malformedWKT")
}
