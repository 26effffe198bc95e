// SPDX-License-Identifier: EUPL-1.2

extension Spatial {
    /// The geometry made valid, with coordinates at 1 mm, and a report of what changed.
    ///
    /// A valid geometry comes back as it is, not even rounded. Of an invalid area shells are merged, holes cut out,
    /// holes beside their shell and rings without area left out, and rings that cross themselves taken apart. An area
    /// that collapses altogether comes back empty: whether that will do is for the caller to say.
    ///
    ///     let repaired = try outline.repaired()
    ///     print(repaired.report)
    ///
    /// - Throws: ``GeometryError`` `operationFailed`, or `notValid` when rounding keeps making it invalid again.
    /// - Complexity: as ``validityDefects(limit:includingNotices:)``, and O(n log n) over the vertices and crossings.
    public func repaired() throws(GeometryError) -> Repaired {
        let defects = try validityDefects(limit: 100_000)
        guard !defects.isEmpty else { return Repaired(shape: shape, report: RepairReport(unchanged: shape)) }
        let dropped = HolesBeside(shell: defects, of: shape.polygons)
        var number = 0
        let result = try shape.repaired(without: dropped, number: &number)
        return Repaired(
            shape: result, report: try RepairReport(from: shape, to: result, defects, holesBeside: dropped.rings.count))
    }
}

/// Holes that lie beside their shell: cutting them out changes nothing, but GEOS would make them areas.
private struct HolesBeside {
    /// Polygon and ring numbers, from 1.
    let rings: Set<ValidityDefect.RingNumber>

    /// A hole around its shell is another matter: then nothing is left of the polygon.
    init(shell defects: [ValidityDefect], of polygons: [Polygon]) {
        var rings: Set<ValidityDefect.RingNumber> = []
        for defect in defects where defect.kind == .holeOutsideShell {
            guard let polygon = defect.polygon, let ring = defect.ring, ring >= 2 else { continue }
            let value = polygons[polygon - 1]
            guard !value.holes[ring - 2].boundingBox.contains(value.shell.boundingBox) else { continue }
            rings.insert(ValidityDefect.RingNumber(polygon: polygon, ring: ring))
        }
        self.rings = rings
    }

    func removed(from polygon: Polygon, number: Int) -> Polygon {
        let holes = polygon.holes.enumerated().filter { position, _ in
            !rings.contains(ValidityDefect.RingNumber(polygon: number, ring: position + 2))
        }
        return Polygon(shell: polygon.shell, holes: holes.map(\.element))
    }
}

extension Shape {
    /// - Parameter number: How many polygons of the whole came before, and come before what follows.
    fileprivate func repaired(without holes: HolesBeside, number: inout Int) throws(GeometryError) -> Shape {
        switch self {
        case .point, .multiPoint, .lineString, .multiLineString:
            return try validity().isValid ? self : madeValid()
        case .collection(let shapes):
            var result: [Shape] = []
            for shape in shapes { result.append(try shape.repaired(without: holes, number: &number)) }
            return .collection(result)
        case .polygon, .multiPolygon:
            let polygons = self.polygons
            let first = number + 1
            number += polygons.count
            if try validity().isValid { return self }
            let rest = polygons.enumerated().map { holes.removed(from: $1, number: first + $0) }
            let area = try MultiPolygon(rest).madeValidAtMillimetres()
            if case .polygon = self, area.polygons.count == 1 { return .polygon(area.polygons[0]) }
            return .multiPolygon(area)
        }
    }
}

extension MultiPolygon {
    /// Rounding may close a narrow place and so make a valid area invalid; repairing that again nearly always ends it.
    private static let maximumAttempts = 5

    fileprivate func madeValidAtMillimetres() throws(GeometryError) -> MultiPolygon {
        var area = self
        for _ in 0..<Self.maximumAttempts {
            area = try area.madeValid().surface.roundedToMillimetres()
            if try area.validity().isValid { return area }
        }
        throw GeometryError(.notValid, "the area cannot be repaired: it is invalid again when rounded to 1 mm")
    }

    /// The area with its coordinates at 1 mm; repeated points, and rings that vanish, are left out.
    ///
    /// The result need not be valid: two sides nearer than a millimetre may now meet.
    public func roundedToMillimetres() -> MultiPolygon {
        MultiPolygon(
            polygons.compactMap { polygon in
                guard let shell = Self.rounded(polygon.shell) else { return nil }
                return Polygon(shell: shell, holes: polygon.holes.compactMap(Self.rounded))
            })
    }

    private static func rounded(_ ring: Ring) -> Ring? {
        var coordinates: [Double] = []
        coordinates.reserveCapacity(ring.coordinates.count)
        for point in ring.points {
            let (x, y) = (Millimetres.rounded(point.x), Millimetres.rounded(point.y))
            let count = coordinates.count
            guard count < 2 || coordinates[count - 2] != x || coordinates[count - 1] != y else { continue }
            coordinates.append(x)
            coordinates.append(y)
        }
        return try? Ring(coordinates: coordinates)
    }
}
