// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry

/// What must hold of any shape that a reader gives, valid or not.
///
/// Operations may refuse a shape with their typed error; they may not trap, hang, or contradict each other.
enum ShapeChecks {
    static func check(_ shape: Shape) throws {
        try measures(shape)
        try binary(shape)
        try topology(shape)
    }

    private static func measures(_ shape: Shape) throws(FuzzFault) {
        try FuzzFault.require(shape.area >= 0, "an area of \(shape.area) m²")
        try FuzzFault.require(shape.length >= 0, "a length of \(shape.length) m")
        try FuzzFault.require(
            (shape.boundingBox == nil) == shape.isEmpty, "a box and emptiness that contradict each other")
        if let box = shape.boundingBox {
            try FuzzFault.require(box.minX <= box.maxX && box.minY <= box.maxY, "a box inside out")
        }
        for polygon in shape.polygons {
            try FuzzFault.require(
                polygon.oriented().oriented() == polygon.oriented(), "an orientation that is not stable")
        }
    }

    private static func binary(_ shape: Shape) throws {
        try FuzzFault.require(try WKBReader.read(WKBWriter.write(shape)) == shape, "another shape after WKB")
        let blob = GeoPackageBinary.encode(shape)
        try FuzzFault.require(try GeoPackageBinary.decode(blob) == shape, "another shape after a GeoPackage blob")
        let box = try blob.withUnsafeBytes { try GeoPackageBinary.box($0) }
        try FuzzFault.require(box == shape.boundingBox, "another box after a GeoPackage blob")
    }

    private static func topology(_ shape: Shape) throws {
        guard let validity = try? shape.validity() else { return }
        if isOfUsualSize(shape), let judged = try? shape.validityByGEOS() {
            try FuzzFault.require(validity == judged, "validity: \(validity), by GEOS \(judged)")
        }
        _ = try? shape.validityDefects()
        let partner = try partner(of: shape)
        let plain = try? shape.intersects(partner)
        let prepared = try? intersectsPrepared(shape, partner)
        _ = try? shape.contains(partner)
        _ = try? shape.covers(partner)
        _ = try? shape.touches(partner)
        let common = try? shape.intersection(with: partner)
        // Of an invalid shape, or one whose digits are used up, GEOS may say anything.
        guard validity.isValid, isOfUsualSize(shape), let plain, let prepared, let common else { return }
        try FuzzFault.require(plain == prepared, "intersects: \(plain) plain, \(prepared) prepared")
        try FuzzFault.require(plain == (try partner.intersects(shape)), "intersects that is not symmetric")
        let limit = min(shape.area, partner.area)
        try FuzzFault.require(common.area <= limit * (1 + 1e-9) + 1e-6, "common area \(common.area) of \(limit) m²")
    }

    private static func intersectsPrepared(_ shape: Shape, _ partner: Polygon) throws(GeometryError) -> Bool {
        let prepared = try PreparedShape(shape)
        return try prepared.intersects(partner)
    }

    /// A triangle across the box of the shape, so that the boxes alone decide nothing.
    private static func partner(of shape: Shape) throws(GeometryError) -> Polygon {
        let unit = BoundingBox(minX: 0, minY: 0, maxX: 1, maxY: 1)
        let box = shape.boundingBox ?? unit
        let x = Millimetres.rounded(box.minX / 2 + box.maxX / 2)
        let y = Millimetres.rounded(box.minY / 2 + box.maxY / 2)
        let reach = Millimetres.rounded(max(1, min(box.width, 1e300)))
        return Polygon(shell: try Ring(coordinates: [x, y, x + reach, y, x + reach, y + reach, x, y]))
    }

    /// Coordinates of whole millimetres of usual size: with others GEOS runs out of digits, down to denormal numbers for
    /// which its plain and prepared predicates differ.
    private static func isOfUsualSize(_ shape: Shape) -> Bool {
        numbers(shape).allSatisfy { abs($0) < 1e7 && Millimetres.rounded($0) == $0 } && !shape.isEmpty
    }

    private static func numbers(_ shape: Shape) -> [Double] {
        switch shape {
        case .point(let point): [point.x, point.y]
        case .lineString(let line): line.coordinates
        case .polygon(let polygon): polygon.rings.flatMap(\.coordinates)
        case .multiPoint(let points): points.flatMap { [$0.x, $0.y] }
        case .multiLineString(let lines): lines.flatMap(\.coordinates)
        case .multiPolygon(let area): area.polygons.flatMap(\.rings).flatMap(\.coordinates)
        case .collection(let shapes): shapes.flatMap(numbers)
        }
    }
}
