// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Makes the parts of geometries from coordinates that were read, and tells the place of what is wrong with them.
struct ShapeAssembly {
    let place: CQL2Error.Place

    func point(_ pair: [Double]) throws(CQL2Error) -> Point {
        try checked { () throws(GeometryError) in try Point(x: pair[0], y: pair[1]) }
    }

    func line(_ coordinates: [Double]) throws(CQL2Error) -> LineString {
        try checked { () throws(GeometryError) in try LineString(coordinates: coordinates) }
    }

    func polygon(_ rings: [[Double]]) throws(CQL2Error) -> Polygon {
        try checked { () throws(GeometryError) in
            var made: [Ring] = []
            for ring in rings { made.append(try Ring(coordinates: ring)) }
            return Polygon(shell: made[0], holes: Array(made.dropFirst()))
        }
    }

    private func checked<Part>(_ make: () throws(GeometryError) -> Part) throws(CQL2Error) -> Part {
        do throws(GeometryError) { return try make() } catch {
            throw CQL2Error(.invalidGeometry(.init(error)), at: place)
        }
    }
}
