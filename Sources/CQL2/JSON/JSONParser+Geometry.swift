// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

extension JSONParser {
    /// A geometry of GeoJSON; a third number of a position is read past.
    mutating func geometry(
        _ type: JSONValue, _ members: [String: JSONValue], _ path: String
    ) throws(CQL2Error) -> Shape {
        guard let kind = GeometryKind(rawValue: try string(type, path + ".type")), kind != .any else {
            throw unexpected([.geometryKind], type, path + ".type")
        }
        if kind == .geometryCollection { return .collection(try collected(members["geometries"], path)) }
        let reader = CoordinateReader(kind: kind, value: members["coordinates"], path: path + ".coordinates")
        let (shape, count) = try reader.shape()
        positions += count
        guard positions <= limits.positions else {
            throw CQL2Error(.tooLarge(.positions, limit: limits.positions), at: .path(path))
        }
        return shape
    }

    private mutating func collected(_ value: JSONValue?, _ path: String) throws(CQL2Error) -> [Shape] {
        let items = try array(value, path + ".geometries", count: 1, isMinimum: true)
        var result: [Shape] = []
        for (index, item) in items.enumerated() {
            let place = "\(path).geometries[\(index)]"
            guard case .object(let members) = item, let type = members["type"], !type.isCollection else {
                throw unexpected([.geometryKind], item, place)
            }
            result.append(try geometry(type, members, place))
        }
        return result
    }

    /// The numbers of a box.
    func box(_ value: JSONValue, _ path: String) throws(CQL2Error) -> [Double] {
        guard case .array(let items) = value else { throw CQL2Error(.invalidBox, at: .path(path)) }
        let numbers = items.compactMap(\.number)
        guard numbers.count == items.count, numbers.count == 4 || numbers.count == 6 else {
            throw CQL2Error(.invalidBox, at: .path(path))
        }
        return numbers
    }
}

/// The member `coordinates` of one geometry.
private struct CoordinateReader {
    let kind: GeometryKind
    let value: JSONValue?
    let path: String

    /// The geometry, and how many positions it has.
    func shape() throws(CQL2Error) -> (shape: Shape, positions: Int) {
        let assembly = ShapeAssembly(place: .path(path))
        switch kind {
        case .point: return (.point(try assembly.point(try position(value))), 1)
        case .lineString:
            let line = try line(value)
            return (.lineString(try assembly.line(line)), line.count / 2)
        case .polygon:
            let rings = try lines(value)
            return (.polygon(try assembly.polygon(rings)), count(rings))
        case .multiPoint:
            var points: [Point] = []
            for item in try items(value) { points.append(try assembly.point(try position(item))) }
            return (.multiPoint(points), points.count)
        case .multiLineString:
            let coordinates = try lines(value)
            var made: [LineString] = []
            for line in coordinates { made.append(try assembly.line(line)) }
            return (.multiLineString(made), count(coordinates))
        case .multiPolygon, .geometryCollection, .any:
            var made: [Polygon] = []
            var positions = 0
            for item in try items(value) {
                let rings = try lines(item)
                positions += count(rings)
                made.append(try assembly.polygon(rings))
            }
            return (.multiPolygon(MultiPolygon(made)), positions)
        }
    }

    private func count(_ lines: [[Double]]) -> Int { lines.reduce(0) { $0 + $1.count / 2 } }

    private func lines(_ value: JSONValue?) throws(CQL2Error) -> [[Double]] {
        var result: [[Double]] = []
        for item in try items(value) { result.append(try line(item)) }
        return result
    }

    private func line(_ value: JSONValue?) throws(CQL2Error) -> [Double] {
        var result: [Double] = []
        for item in try items(value) { result += try position(item) }
        return result
    }

    private func position(_ value: JSONValue?) throws(CQL2Error) -> [Double] {
        let numbers = try items(value).compactMap(\.number)
        guard numbers.count >= 2, try numbers.count == items(value).count else { throw malformed }
        return Array(numbers.prefix(2))
    }

    private func items(_ value: JSONValue?) throws(CQL2Error) -> [JSONValue] {
        guard case .array(let items)? = value, !items.isEmpty else { throw malformed }
        return items
    }

    private var malformed: CQL2Error {
        CQL2Error(
            .unexpected(expected: [.coordinates(of: kind.rawValue)], found: value?.noun ?? "nothing"), at: .path(path))
    }
}

extension JSONValue {
    fileprivate var number: Double? { if case .number(let number) = self { number } else { nil } }

    fileprivate var isCollection: Bool {
        if case .string(GeometryKind.geometryCollection.rawValue) = self { true } else { false }
    }
}
