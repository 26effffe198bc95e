// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

extension TextParser {
    /// The geometry whose kind is the token at hand; a third coordinate of a position is read past.
    mutating func geometry(_ kind: GeometryKind) throws(CQL2Error) -> Shape {
        let assembly = ShapeAssembly(place: .character(token.start + 1))
        try advance()
        if case .word(_, "Z") = token.kind { try advance() }
        switch kind {
        case .point: return .point(try assembly.point(try pointText()))
        case .lineString: return .lineString(try assembly.line(try pointsText()))
        case .polygon: return .polygon(try polygon(assembly))
        case .multiPoint:
            return .multiPoint(try parts { parser throws(CQL2Error) in try parser.pointOfMany(assembly) })
        case .multiLineString:
            return .multiLineString(
                try parts { parser throws(CQL2Error) in try assembly.line(try parser.pointsText()) })
        case .multiPolygon:
            return .multiPolygon(MultiPolygon(try parts { parser throws(CQL2Error) in try parser.polygon(assembly) }))
        case .geometryCollection, .any:
            return .collection(try parts { parser throws(CQL2Error) in try parser.member() })
        }
    }

    /// A geometry within a collection, which is none itself.
    private mutating func member() throws(CQL2Error) -> Shape {
        guard case .word(_, let keyword) = token.kind, let kind = GeometryKind(keyword: keyword),
            kind != .geometryCollection
        else { throw unexpected(.geometryKind) }
        return try geometry(kind)
    }

    private mutating func polygon(_ assembly: ShapeAssembly) throws(CQL2Error) -> Polygon {
        try assembly.polygon(try parts { parser throws(CQL2Error) in try parser.pointsText() })
    }

    /// `MULTIPOINT (1 2, 3 4)` is as common as `MULTIPOINT ((1 2), (3 4))`.
    private mutating func pointOfMany(_ assembly: ShapeAssembly) throws(CQL2Error) -> Point {
        try assembly.point(token.kind == .sign("(") ? try pointText() : try position())
    }

    private mutating func pointText() throws(CQL2Error) -> [Double] {
        try expect("(")
        let pair = try position()
        try expect(")")
        return pair
    }

    private mutating func pointsText() throws(CQL2Error) -> [Double] {
        try parts { parser throws(CQL2Error) in try parser.position() }.flatMap { $0 }
    }

    private mutating func position() throws(CQL2Error) -> [Double] {
        try countPosition()
        let pair = [try signedNumber(), try signedNumber()]
        if token.kind != .sign(",") && token.kind != .sign(")") { _ = try signedNumber() }
        return pair
    }

    /// One part or more in parentheses and between commas.
    private mutating func parts<Part>(
        _ read: (inout TextParser) throws(CQL2Error) -> Part
    ) throws(CQL2Error) -> [Part] {
        try expect("(")
        var result = [try read(&self)]
        while try take(",") { result.append(try read(&self)) }
        try expect(")", or: ",")
        return result
    }

    /// `bboxTaggedText` after its name.
    mutating func boundingBox() throws(CQL2Error) -> CQL2Expression {
        let start = token.start
        let numbers = try parts { parser throws(CQL2Error) in try parser.signedNumber() }
        guard numbers.count == 4 || numbers.count == 6 else {
            throw CQL2Error(.invalidBox, at: .character(start + 1))
        }
        return .boundingBox(numbers)
    }
}

extension GeometryKind {
    /// The kind that a keyword in capitals names.
    init?(keyword: String) {
        guard let kind = Self.literals.first(where: { $0.rawValue.uppercased() == keyword }) else { return nil }
        self = kind
    }
}
