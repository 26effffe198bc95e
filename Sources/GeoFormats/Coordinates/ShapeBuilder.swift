// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Builds a shape from coordinates: rounds to 1 mm, drops points that then repeat, and only then checks.
struct ShapeBuilder {
    /// The coordinates as in the file, with the ends of lines and polygons.
    let coordinates: CoordinateBuffer
    /// The same in metres RD New.
    let metres: [Double]

    func shape(_ type: SimpleType) throws(GeometryDefect) -> Shape {
        switch type {
        case .point:
            guard metres.count >= 2 else { return .multiPoint([]) }
            return .point(point(0))
        case .multiPoint: return .multiPoint((0..<metres.count / 2).map(point))
        case .lineString:
            guard !coordinates.lineEnds.isEmpty else { return .multiLineString([]) }
            return .lineString(try line(0))
        case .multiLineString:
            var lines: [LineString] = []
            for index in coordinates.lineEnds.indices { lines.append(try line(index)) }
            return .multiLineString(lines)
        case .polygon:
            guard !coordinates.lineEnds.isEmpty else { return .multiPolygon(MultiPolygon([])) }
            return .polygon(try polygon(rings: 0..<coordinates.lineEnds.count, number: nil))
        case .multiPolygon: return .multiPolygon(try multiPolygon())
        }
    }

    private func multiPolygon() throws(GeometryDefect) -> MultiPolygon {
        var polygons: [Polygon] = []
        polygons.reserveCapacity(coordinates.polygonEnds.count)
        var start = 0
        for (index, end) in coordinates.polygonEnds.enumerated() {
            polygons.append(try polygon(rings: start..<end, number: index + 1))
            start = end
        }
        return MultiPolygon(polygons)
    }

    private func polygon(rings indices: Range<Int>, number: Int?) throws(GeometryDefect) -> Polygon {
        let shell = try ring(indices.lowerBound, number: 1, polygon: number)
        var holes: [Ring] = []
        for index in indices.dropFirst() {
            holes.append(try ring(index, number: index - indices.lowerBound + 1, polygon: number))
        }
        return Polygon(shell: shell, holes: holes)
    }

    private func point(_ index: Int) -> Point {
        Point(finiteX: Millimetres.rounded(metres[2 * index]), y: Millimetres.rounded(metres[2 * index + 1]))
    }

    private func line(_ index: Int) throws(GeometryDefect) -> LineString {
        let range = positions(ofLine: index)
        let rounded = roundedWithoutRepeats(range)
        do throws(GeometryError) {
            return try LineString(coordinates: rounded)
        } catch {
            throw fault(error, in: range, left: rounded.count / 2, polygon: index > 0 ? index + 1 : nil, ring: nil)
        }
    }

    private func ring(_ index: Int, number: Int, polygon: Int?) throws(GeometryDefect) -> Ring {
        let range = positions(ofLine: index)
        let rounded = roundedWithoutRepeats(range)
        do throws(GeometryError) {
            return try Ring(coordinates: rounded)
        } catch {
            throw fault(error, in: range, left: rounded.count / 2, polygon: polygon, ring: number)
        }
    }

    private func positions(ofLine index: Int) -> Range<Int> {
        (index > 0 ? coordinates.lineEnds[index - 1] : 0)..<coordinates.lineEnds[index]
    }

    private func roundedWithoutRepeats(_ positions: Range<Int>) -> [Double] {
        [Double](unsafeUninitializedCapacity: 2 * positions.count) { result, count in
            // No more is written than the range holds; `count` says how much of it is initialized.
            metres.withUnsafeBufferPointer { metres in
                for index in positions {
                    let x = Millimetres.rounded(metres[2 * index])
                    let y = Millimetres.rounded(metres[2 * index + 1])
                    if count > 0, result[count - 2] == x, result[count - 1] == y { continue }
                    result.initializeElement(at: count, to: x)
                    result.initializeElement(at: count + 1, to: y)
                    count += 2
                }
            }
        }
    }

    /// The fault in the words and numbers of the file.
    private func fault(
        _ error: GeometryError, in range: Range<Int>, left: Int, polygon: Int?, ring: Int?
    ) -> GeometryDefect {
        let first = coordinates.coordinate(at: range.lowerBound)
        switch error.code {
        case .ringNotClosed:
            let last = coordinates.coordinate(at: range.upperBound - 1)
            return GeometryDefect(
                .ringNotClosed, "the ring starts at \(first) and ends at \(last): it is not closed",
                polygon: polygon, ring: ring, coordinate: last)
        case .tooFewPoints:
            let (kind, minimum) = ring == nil ? ("line", 2) : ("ring", 4)
            let reason = left < range.count ? " that differ at 1 mm" : ""
            return GeometryDefect(
                .tooFewPoints, "the \(kind) at \(first) has \(left) points\(reason) where \(minimum) are needed",
                polygon: polygon, ring: ring, coordinate: first)
        default:
            return GeometryDefect(.malformed, error.message, polygon: polygon, ring: ring, coordinate: first)
        }
    }
}

extension CoordinateBuffer {
    /// The position at an index, as in the file.
    func coordinate(at index: Int) -> GeometryDefect.Coordinate {
        GeometryDefect.Coordinate(first: numbers[2 * index], second: numbers[2 * index + 1])
    }

    /// The number of the polygon and of the ring to which a position belongs, from 1, as far as it has them.
    func place(ofPosition index: Int) -> (polygon: Int?, ring: Int?) {
        guard let height, height >= 2, let line = lineEnds.firstIndex(where: { index < $0 }) else { return (nil, nil) }
        guard height == 3, let polygon = polygonEnds.firstIndex(where: { line < $0 }) else { return (nil, line + 1) }
        return (polygon + 1, line - (polygon > 0 ? polygonEnds[polygon - 1] : 0) + 1)
    }
}
