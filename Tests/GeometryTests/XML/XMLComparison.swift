// SPDX-License-Identifier: EUPL-1.2

@testable import Geometry

/// Compares answers with what a file expects.
struct XMLComparison {
    enum Verdict {
        case passed
        case failed(String)
        case unsupported
    }

    private let fixedScale: Double?
    /// Results may differ by this share of their size, and geometries by this many metres.
    private static let tolerance = 1e-6
    /// JTS asks of a buffer that the area that differs is under this share.
    private static let bufferTolerance = 0.01

    init(_ fixedScale: Double?) {
        self.fixedScale = fixedScale
    }

    func verdict(_ test: XMLRun.Test, _ shapes: [String: Shape]) throws -> Verdict {
        if test.expected == "exception" { return refusal(of: test, shapes) }
        guard let answer = try XMLOperation.answer(test, on: shapes, scale: fixedScale) else { return .unsupported }
        return try verdict(answer, test.expected, shapes)
    }

    /// Where a file expects an error.
    private func refusal(of test: XMLRun.Test, _ shapes: [String: Shape]) -> Verdict {
        do {
            let answer = try XMLOperation.answer(test, on: shapes, scale: fixedScale)
            return answer.map { .failed("\($0), and not an error") } ?? .unsupported
        } catch {
            return .passed
        }
    }

    private func verdict(
        _ answer: XMLOperation.Answer, _ expected: String, _ shapes: [String: Shape]
    ) throws -> Verdict {
        switch answer {
        case .truth(let truth):
            return truth == (expected.lowercased() == "true") ? .passed : .failed("\(truth), and not \(expected)")
        case .number(let number, let tolerance):
            guard let other = Double(expected) else { return .unsupported }
            return abs(number - other) <= tolerance * max(1, abs(other))
                ? .passed : .failed("\(number), and not \(expected)")
        case .areas(let areas):
            guard let tolerance = Double(expected) else { return .unsupported }
            return areas.largestDifference <= tolerance
                ? .passed : .failed("\(areas.largestDifference) m², and not at most \(tolerance)")
        case .inside(let point):
            let isInside = try shapes["a"]?.intersects(point) == true
            return isInside ? .passed : .failed("\(point) is not inside")
        case .buffer(let shape):
            let other = try XMLScore.shape(expected)
            let difference = abs(shape.area - other.area)
            return difference <= Self.bufferTolerance * max(shape.area, other.area)
                ? .passed : .failed("\(shape.area) m², and not \(other.area)")
        case .geometry(let shape):
            let other = try XMLScore.shape(expected)
            return try isEqual(shape, other)
                ? .passed : .failed("\(WKTWriter.write(shape)), and not \(WKTWriter.write(other))")
        }
    }

    /// Equal as sets of points, or with no point farther from the other than the tolerance.
    private func isEqual(_ one: Shape, _ other: Shape) throws -> Bool {
        if one.isEmpty || other.isEmpty { return one.isEmpty && other.isEmpty }
        if (try? one.isTopologicallyEqual(to: other)) == true { return true }
        guard one.dimension == other.dimension else { return false }
        let size = max(1, one.length, other.length)
        guard abs(one.area - other.area) <= Self.tolerance * size * size,
            abs(one.length - other.length) <= Self.tolerance * size
        else { return false }
        return try one.isNear(other, Self.tolerance * size) && other.isNear(one, Self.tolerance * size)
    }
}

extension Shape {
    /// 0 for points, 1 for lines, 2 for areas; of a collection the highest.
    fileprivate var dimension: Int {
        switch self {
        case .point, .multiPoint: 0
        case .lineString, .multiLineString: 1
        case .polygon, .multiPolygon: 2
        case .collection(let shapes): shapes.map(\.dimension).max() ?? 0
        }
    }

    fileprivate func isNear(_ other: Shape, _ distance: Double) throws -> Bool {
        let numbers = self.numbers
        for index in stride(from: 0, to: numbers.count - 1, by: 2)
        where try other.distance(to: Point(x: numbers[index], y: numbers[index + 1])) > distance {
            return false
        }
        return true
    }
}
