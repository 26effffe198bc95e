// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// Geometries as GeoJSON bytes in one reference system.
///
/// Not Sendable: it holds the transformation, which belongs to one thread at a time.
public struct GeometryText {
    private let crs: CoordinateReferenceSystem
    private let decimals: Int
    /// Nil when the coordinates stay in RD New.
    private let transformer: RDTransformer?
    /// The box around all coordinates so far, in the units of the product.
    private(set) var box: BoundingBox?

    /// Geometries in RD New with three decimals.
    static var metres: GeometryText { GeometryText(.rdNew, decimals: 3, transformer: nil) }

    /// Geometries in longitude and latitude with seven decimals.
    /// - Throws: ``FormatError`` `transformation` when the grid is missing.
    static func degrees(gridDirectory: String) throws(FormatError) -> GeometryText {
        try GeometryText(in: .crs84, decimals: 7, gridDirectory: gridDirectory)
    }

    /// Geometries in an official system, in its own axis order.
    /// - Parameters:
    ///   - crs: The system, one of `CoordinateReferenceSystem.allCases`.
    ///   - decimals: How many decimals coordinates have at most.
    ///   - gridDirectory: The folder of the RDNAPTRANS2018 grid, needed for all but RD New.
    /// - Throws: ``FormatError`` `transformation` when the grid is missing.
    public init(in crs: CoordinateReferenceSystem, decimals: Int, gridDirectory: String) throws(FormatError) {
        do throws(TransformError) {
            self.init(
                crs, decimals: decimals,
                transformer: crs == .rdNew ? nil : try RDTransformer(gridDirectory: gridDirectory))
        } catch {
            throw FormatError(.transformation, error.message)
        }
    }

    private init(_ crs: CoordinateReferenceSystem, decimals: Int, transformer: RDTransformer?) {
        self.crs = crs
        self.decimals = decimals
        self.transformer = transformer
    }

    /// Appends a geometry, or `null` for none.
    /// - Throws: ``FormatError`` `transformation` when it lies outside the area of RDNAPTRANS2018.
    public mutating func append(_ shape: Shape?, to bytes: inout [UInt8]) throws(FormatError) {
        if let shape {
            try append(shape, to: &bytes)
        } else {
            bytes.append(contentsOf: "null".utf8)
        }
    }

    mutating func append(_ shape: Shape, to bytes: inout [UInt8]) throws(FormatError) {
        let member = if case .collection = shape { "geometries" } else { "coordinates" }
        bytes.append(contentsOf: "{\"type\":\"\(shape.kind)\",\"\(member)\":".utf8)
        switch shape {
        case .point(let point): try append(pairs: [point.x, point.y], as: .position, to: &bytes)
        case .lineString(let line): try append(pairs: line.coordinates, as: .line, to: &bytes)
        case .polygon(let polygon): try append(polygon, to: &bytes)
        case .multiPoint(let points): try append(pairs: points.flatMap { [$0.x, $0.y] }, as: .points, to: &bytes)
        case .multiLineString(let lines):
            try list(lines, to: &bytes) { line, text, bytes throws(FormatError) in
                try text.append(pairs: line.coordinates, as: .line, to: &bytes)
            }
        case .multiPolygon(let area):
            try list(area.polygons, to: &bytes) { polygon, text, bytes throws(FormatError) in
                try text.append(polygon, to: &bytes)
            }
        case .collection(let shapes):
            try list(shapes, to: &bytes) { shape, text, bytes throws(FormatError) in
                try text.append(shape, to: &bytes)
            }
        }
        bytes.append(.closeBrace)
    }

    /// Appends a box as west, south, east, north.
    func append(_ box: BoundingBox, to bytes: inout [UInt8]) {
        bytes.append(.openBracket)
        for (index, value) in [box.minX, box.minY, box.maxX, box.maxY].enumerated() {
            if index > 0 { bytes.append(.comma) }
            DecimalText.append(value, decimals: decimals, to: &bytes)
        }
        bytes.append(.closeBracket)
    }

    private mutating func append(_ polygon: Polygon, to bytes: inout [UInt8]) throws(FormatError) {
        try list(polygon.oriented().rings, to: &bytes) { ring, text, bytes throws(FormatError) in
            try text.append(pairs: ring.coordinates, as: .ring, to: &bytes)
        }
    }

    private mutating func list<Item>(
        _ items: [Item], to bytes: inout [UInt8],
        _ append: (Item, inout GeometryText, inout [UInt8]) throws(FormatError) -> Void
    ) throws(FormatError) {
        bytes.append(.openBracket)
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(.comma) }
            try append(item, &self, &bytes)
        }
        bytes.append(.closeBracket)
    }

    // MARK: Coordinates

    private enum Role: Equatable {
        case position, points, line, ring

        /// How many positions must stay when those that repeat are dropped; nil when none are dropped.
        var minimum: Int? {
            switch self {
            case .position, .points: nil
            case .line: 2
            case .ring: 4
            }
        }
    }

    private mutating func append(pairs: [Double], as role: Role, to bytes: inout [UInt8]) throws(FormatError) {
        var pairs = pairs
        do throws(TransformError) { try transformer?.transform(&pairs, from: .rdNew, to: crs) } catch {
            throw FormatError(.transformation, error.message)
        }
        extendBox(pairs)
        let start = bytes.count
        if role != .position { bytes.append(.openBracket) }
        let written = appendPositions(pairs, dropsRepeats: role.minimum != nil, to: &bytes)
        if let minimum = role.minimum, written < minimum {
            // A ring of some centimetres: better a repeated position than a ring that no reader takes.
            bytes.removeSubrange((start + 1)...)
            _ = appendPositions(pairs, dropsRepeats: false, to: &bytes)
        }
        if role != .position { bytes.append(.closeBracket) }
    }

    private func appendPositions(_ pairs: [Double], dropsRepeats: Bool, to bytes: inout [UInt8]) -> Int {
        var count = 0
        var previous = 0..<0
        for index in stride(from: 0, to: pairs.count - 1, by: 2) {
            let comma = bytes.count
            if count > 0 { bytes.append(.comma) }
            let start = bytes.count
            bytes.append(.openBracket)
            DecimalText.append(pairs[index], decimals: decimals, to: &bytes)
            bytes.append(.comma)
            DecimalText.append(pairs[index + 1], decimals: decimals, to: &bytes)
            bytes.append(.closeBracket)
            if dropsRepeats, bytes[previous].elementsEqual(bytes[start...]) {
                bytes.removeSubrange(comma...)
            } else {
                previous = start..<bytes.count
                count += 1
            }
        }
        return count
    }

    private mutating func extendBox(_ pairs: [Double]) {
        guard let more = BoundingBox(coordinates: pairs) else { return }
        box = box?.union(more) ?? more
    }
}
