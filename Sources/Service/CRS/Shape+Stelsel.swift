// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry

extension Shape {
    /// The shape with the coordinates that are published in a system, x or longitude first.
    ///
    /// Only for comparing: as a shape it is nominally in RD New, and it can be invalid where rounding moved a point.
    func gepubliceerd(in stelsel: Stelsel, _ transformer: RDTransformer) throws -> Shape {
        let schaal = pow(10, Double(stelsel.decimalen))
        // Easting first whatever the definition says.
        let doel = stelsel.crs.isLatitudeFirst ? CoordinateReferenceSystem.crs84 : stelsel.crs
        return try metCoordinaten { paren in
            if doel != .rdNew { try transformer.transform(&paren, from: .rdNew, to: doel) }
            for plek in paren.indices { paren[plek] = (paren[plek] * schaal).rounded() / schaal }
        }
    }

    private func metCoordinaten(_ wijzig: (inout [Double]) throws -> Void) throws -> Shape {
        func ring(_ ring: Ring) throws -> Ring {
            var paren = ring.coordinates
            try wijzig(&paren)
            return try Ring(coordinates: paren)
        }
        func polygoon(_ polygoon: Polygon) throws -> Polygon {
            Polygon(shell: try ring(polygoon.shell), holes: try polygoon.holes.map(ring))
        }
        func punt(_ punt: Point) throws -> Point {
            var paar = [punt.x, punt.y]
            try wijzig(&paar)
            return try Point(x: paar[0], y: paar[1])
        }
        func lijn(_ lijn: LineString) throws -> LineString {
            var paren = lijn.coordinates
            try wijzig(&paren)
            return try LineString(coordinates: paren)
        }
        return switch self {
        case .point(let eigen): .point(try punt(eigen))
        case .lineString(let eigen): .lineString(try lijn(eigen))
        case .polygon(let eigen): .polygon(try polygoon(eigen))
        case .multiPoint(let punten): .multiPoint(try punten.map(punt))
        case .multiLineString(let lijnen): .multiLineString(try lijnen.map(lijn))
        case .multiPolygon(let vlak): .multiPolygon(MultiPolygon(try vlak.polygons.map(polygoon)))
        case .collection(let vormen): .collection(try vormen.map { try $0.metCoordinaten(wijzig) })
        }
    }
}
