// SPDX-License-Identifier: EUPL-1.2

extension CoordinateBuffer {
    /// Reads the geometry that follows a header; the buffer is clear.
    mutating func read(_ scanner: inout WKBScanner, _ header: WKBScanner.Header) throws(GeometryDefect) -> SimpleType {
        switch header.kind {
        case 1:
            try readPoint(&scanner, header.extra)
            return .point
        case 2:
            try readLine(&scanner, header.extra)
            height = lineEnds.isEmpty ? nil : 1
            return .lineString
        case 3:
            try readPolygon(&scanner, header.extra)
            height = polygonEnds.isEmpty ? nil : 2
            return .polygon
        case 4:
            try readParts(&scanner, kind: 1) { buffer, scanner, extra throws(GeometryDefect) in
                try buffer.readPoint(&scanner, extra)
            }
            height = numbers.isEmpty ? nil : 1
            return .multiPoint
        case 5:
            try readParts(&scanner, kind: 2) { buffer, scanner, extra throws(GeometryDefect) in
                try buffer.readLine(&scanner, extra)
            }
            height = lineEnds.isEmpty ? nil : 2
            return .multiLineString
        case 6:
            try readParts(&scanner, kind: 3) { buffer, scanner, extra throws(GeometryDefect) in
                try buffer.readPolygon(&scanner, extra)
            }
            height = polygonEnds.isEmpty ? nil : 3
            return .multiPolygon
        default: throw Self.unreadable(header.kind)
        }
    }

    private mutating func readParts(
        _ scanner: inout WKBScanner, kind: UInt32,
        _ read: (inout CoordinateBuffer, inout WKBScanner, Int) throws(GeometryDefect) -> Void
    ) throws(GeometryDefect) {
        for _ in 0..<(try scanner.count(ofItemsOf: 5)) {
            let part = try scanner.header()
            guard part.kind == kind else {
                throw WKBScanner.malformed("a part is of another type than the whole")
            }
            try read(&self, &scanner, part.extra)
        }
    }

    /// By convention an empty point is written as a pair of NaN.
    private mutating func readPoint(_ scanner: inout WKBScanner, _ extra: Int) throws(GeometryDefect) {
        try append(1, &scanner, extra)
        if numbers.suffix(2).allSatisfy(\.isNaN) {
            numbers.removeLast(2)
        } else {
            height = 0
        }
    }

    private mutating func readLine(_ scanner: inout WKBScanner, _ extra: Int) throws(GeometryDefect) {
        let count = try scanner.count(ofItemsOf: 16 + 8 * extra)
        guard count > 0 else { return }
        try append(count, &scanner, extra)
        lineEnds.append(numbers.count / 2)
    }

    private mutating func readPolygon(_ scanner: inout WKBScanner, _ extra: Int) throws(GeometryDefect) {
        let rings = try scanner.count(ofItemsOf: 4)
        for _ in 0..<rings {
            let count = try scanner.count(ofItemsOf: 16 + 8 * extra)
            guard count > 0 else { throw WKBScanner.malformed("a ring has no points") }
            try append(count, &scanner, extra)
            lineEnds.append(numbers.count / 2)
        }
        if rings > 0 { polygonEnds.append(lineEnds.count) }
    }

    private mutating func append(_ count: Int, _ scanner: inout WKBScanner, _ extra: Int) throws(GeometryDefect) {
        try scanner.positions(count, extra: extra, to: &numbers)
        if extra > 0 { droppedHeights += count }
    }

    private static func unreadable(_ kind: UInt32) -> GeometryDefect {
        let names: [UInt32: String] = [
            8: "CircularString", 9: "CompoundCurve", 10: "CurvePolygon", 11: "MultiCurve", 12: "MultiSurface",
            13: "Curve", 14: "Surface", 15: "PolyhedralSurface", 16: "TIN", 17: "Triangle",
        ]
        guard let name = names[kind] else { return WKBScanner.malformed("its type \(kind) is unknown") }
        let remedy =
            kind <= 14
            ? "replace curves by short straight lines first, for instance with ogr2ogr -nlt CONVERT_TO_LINEAR"
            : "only points, lines and polygons are read"
        return GeometryDefect(.curved, "the geometry is a \(name): \(remedy)")
    }
}
