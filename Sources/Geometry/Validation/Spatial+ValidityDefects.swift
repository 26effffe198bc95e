// SPDX-License-Identifier: EUPL-1.2

extension Spatial {
    /// Everything that is not valid, ordered by polygon, ring and vertex.
    ///
    /// GEOS is the judge: what it calls valid has no defect of severity `error`, and of what it calls invalid at least
    /// one is told, in the words of GEOS where the search for all defects finds none.
    ///
    ///     for defect in try area.validityDefects() { print(defect) }
    ///
    /// - Parameters:
    ///   - limit: How many defects are told at most; when there are more, the last is of kind `more`.
    ///   - includingNotices: Whether repeated points, which are valid, are told too.
    /// - Returns: An empty list when the geometry is valid.
    /// - Throws: ``GeometryError`` `operationFailed` when GEOS cannot decide.
    /// - Complexity: O(n log n + k) over the vertices and the pairs of edges with meeting boxes; the search gives up,
    ///   and says so with `more`, after 5·10⁷ such pairs. GEOS itself has no such bound.
    public func validityDefects(
        limit: Int = 1_000, includingNotices: Bool = false
    ) throws(GeometryError) -> [ValidityDefect] {
        let notices = includingNotices ? shape.repeatedPoints(limit: limit + 1) : []
        guard let whole = try ValidityDefect(validity()) else { return notices.cut(to: limit) }
        var found: [ValidityDefect] = []
        var isCutShort = false
        var number = 0
        for area in shape.areas {
            if try !MultiPolygon(area).validity().isValid {
                var search = DefectSearch(area, firstNumber: number + 1, limit: limit)
                found += search.run()
                isCutShort = isCutShort || search.isCutShort
            }
            number += area.count
        }
        if found.isEmpty { found = [whole] }
        return (found + notices).sortedByPlace().cut(to: limit, isCutShort: isCutShort)
    }
}

extension Shape {
    /// The polygons that must not overlap each other: those of one multi-polygon, or a polygon by itself.
    fileprivate var areas: [[Polygon]] {
        switch self {
        case .point, .lineString, .multiPoint, .multiLineString: []
        case .polygon(let polygon): [[polygon]]
        case .multiPolygon(let area): [area.polygons]
        case .collection(let shapes): shapes.flatMap(\.areas)
        }
    }

    fileprivate func repeatedPoints(limit: Int) -> [ValidityDefect] {
        var found: [ValidityDefect] = []
        for (number, polygon) in polygons.enumerated() {
            for (position, ring) in polygon.rings.enumerated() {
                let points = ring.points
                for vertex in points.indices.dropFirst() where points[vertex] == points[vertex - 1] {
                    guard found.count < limit else { return found }
                    found.append(
                        ValidityDefect(
                            .repeatedPoint, polygon: number + 1, ring: position + 1, vertex: vertex + 1,
                            reason: "the vertex is the same as the one before it", location: points[vertex]))
                }
            }
        }
        return found
    }
}

extension [ValidityDefect] {
    fileprivate func sortedByPlace() -> [ValidityDefect] {
        func key(_ defect: ValidityDefect) -> (Int, Int, Int) {
            (defect.polygon ?? 0, defect.ring ?? 0, defect.vertex ?? 0)
        }
        // Sorting of arrays is stable: defects of one vertex keep their order.
        return sorted { key($0) < key($1) }
    }

    fileprivate func cut(to limit: Int, isCutShort: Bool = false) -> [ValidityDefect] {
        guard count > limit || isCutShort else { return self }
        let told = prefix(Swift.max(1, limit))
        return told + [
            ValidityDefect(.more, reason: "there are more defects than these \(told.count)", location: nil)
        ]
    }
}
