// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Woningbouw

/// What touches a rectangle in the system of that rectangle, by the coordinates as they are published: a reader who
/// checks an answer against his own bbox finds the same.
struct Vensterfilter: Objectfilter {
    let eis: Tabeleis
    private let venster: Venster
    private let gridDirectory: String

    init(_ venster: Venster, gridDirectory: String) {
        self.venster = venster
        self.gridDirectory = gridDirectory
        let zoekvak = Zoekvak(venster, gridDirectory: gridDirectory)
        eis = zoekvak.omvang.map { .vak($0, kern: zoekvak.kern) } ?? .onbekend
    }

    var kenteken: String { "bbox=\(venster.stelsel.uri) \(venster.delen)" }

    func toets() throws -> (Laagobject) throws -> Bool {
        let transformer = try RDTransformer(gridDirectory: gridDirectory)
        let stelsel = venster.stelsel
        let delen = try venster.delen.map { ($0, try $0.vorm) }
        return { object in
            let vorm = object.vorm.shape
            // What has no place on the map matches everywhere (OGC API Features, /req/core/fc-bbox-response).
            if case .multiPoint(let punten) = vorm, punten.isEmpty { return true }
            let zichtbaar = try vorm.gepubliceerd(in: stelsel, transformer)
            guard let vak = zichtbaar.boundingBox else { return false }
            return try delen.contains { deel, rechthoek in
                if deel.contains(vak) { return true }
                return try deel.intersects(vak) && rechthoek.intersects(zichtbaar)
            }
        }
    }
}

extension BoundingBox {
    /// The rectangle as a geometry: a line or a point when it has no width or height.
    fileprivate var vorm: Shape {
        get throws {
            let vlak = width > 0 && height > 0
            if width == 0 && height == 0 { return .point(try Point(x: minX, y: minY)) }
            if !vlak { return .lineString(try LineString(coordinates: [minX, minY, maxX, maxY])) }
            return .polygon(
                Polygon(
                    shell: try Ring(
                        coordinates: [minX, minY, maxX, minY, maxX, maxY, minX, maxY, minX, minY])))
        }
    }
}
