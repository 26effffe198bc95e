// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Reads geometry objects into shapes in RD New, or says what is wrong with them.
struct GeometryScanner {
    private var assembler: ShapeAssembler

    init(source: CoordinateSource) {
        assembler = ShapeAssembler(source: source)
    }

    /// How the coordinates become RD New.
    var source: CoordinateSource { assembler.source }
    /// How many positions had more than two numbers.
    var droppedHeights: Int { assembler.coordinates.droppedHeights }

    /// Reads the geometry at the scanner's position, or null.
    /// - Throws: ``FormatError`` at a fault in the JSON only.
    mutating func read(_ scanner: inout JSONScanner) throws(FormatError) -> Result<Shape?, GeometryDefect> {
        if try scanner.consumeNull() { return .success(nil) }
        return try readObject(&scanner, part: nil).map(Optional.some)
    }

    /// - Parameter part: The number of the geometry within its collection.
    private mutating func readObject(
        _ scanner: inout JSONScanner, part: Int?
    ) throws(FormatError) -> Result<Shape, GeometryDefect> {
        guard try scanner.peek("a geometry") == .openBrace else {
            try scanner.skipValue()
            return .failure(GeometryDefect(.malformed, "the geometry should be an object or null", polygon: part))
        }
        var members = MemberCheck(of: "the geometry", once: ["type", "coordinates", "geometries"])
        var type: String?
        var parts: Result<[Shape], GeometryDefect> = .success([])
        try scanner.enterObject()
        var isFirst = true
        while let (key, position) = try scanner.nextMember(isFirst: isFirst) {
            isFirst = false
            try members.note(key, at: position, in: scanner)
            switch key {
            case "type": type = try scanner.readValue().string
            case "coordinates": try assembler.coordinates.read(&scanner)
            case "geometries": parts = try readParts(&scanner)
            default: try scanner.skipValue()
            }
        }
        guard let type else { return .failure(GeometryDefect(.malformed, "the geometry has no 'type'", polygon: part)) }
        // All geometries share one buffer: those within would have replaced the coordinates of this one.
        guard !(members.has("coordinates") && members.has("geometries")) else {
            let message = "the \(type) has both 'coordinates' and 'geometries'"
            return .failure(GeometryDefect(.malformed, message, polygon: part))
        }
        if type == "GeometryCollection" {
            guard members.has("geometries") else { return .failure(Self.missing("geometries", type)) }
            return parts.map(Shape.collection)
        }
        guard members.has("coordinates") else { return .failure(Self.missing("coordinates", type)) }
        guard let simple = SimpleType(rawValue: type) else {
            return .failure(Self.unreadable(type))
        }
        return try assembler.shape(simple)
    }

    private mutating func readParts(
        _ scanner: inout JSONScanner
    ) throws(FormatError) -> Result<[Shape], GeometryDefect> {
        guard try scanner.peek("geometries") == .openBracket else {
            try scanner.skipValue()
            return .failure(GeometryDefect(.malformed, "'geometries' should be an array"))
        }
        var shapes: [Shape] = []
        var defect: GeometryDefect?
        try scanner.enterArray()
        var number = 0
        while try scanner.nextItem(isFirst: number == 0) {
            number += 1
            switch try readObject(&scanner, part: number) {
            case .success(let shape): shapes.append(shape)
            case .failure(let fault): defect = defect ?? fault
            }
        }
        return defect.map(Result.failure) ?? .success(shapes)
    }

    /// The types that JSON-FG has beyond those of GeoJSON, and names that are no type at all.
    private static func unreadable(_ type: String) -> GeometryDefect {
        switch type {
        case "CircularString", "CompoundCurve", "CurvePolygon", "MultiCurve", "MultiSurface":
            GeometryDefect(.curved, "the geometry is a \(type): replace curves by short straight lines first")
        case "Polyhedron", "MultiPolyhedron", "Prism", "MultiPrism":
            GeometryDefect(.curved, "the geometry is a \(type): only points, lines and polygons are read")
        default: GeometryDefect(.malformed, "'\(type)' is not a geometry of GeoJSON")
        }
    }

    private static func missing(_ member: String, _ type: String) -> GeometryDefect {
        GeometryDefect(.malformed, "the \(type) has no '\(member)'")
    }
}
