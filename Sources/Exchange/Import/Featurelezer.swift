// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry

/// Reads the features of a file and checks their geometry, with repair on request.
struct Featurelezer {
    let gridDirectory: String
    let crs: CoordinateReferenceSystem?
    let herstel: Bool

    func lees(_ bestand: URL, _ gebruik: (GelezenFeature) throws -> Void) throws {
        let lezer = try GeoJSONReader(contentsOf: bestand, crs: crs, gridDirectory: gridDirectory)
        try lezer.read { record in try gebruik(controleer(record)) }
    }

    private func controleer(_ record: FeatureRecord) throws -> GelezenFeature {
        let shape = try? record.geometry.get()
        var gelezen = GelezenFeature(
            kenmerken: Featurekenmerken(volgnummer: record.index, id: record.id, shape: shape ?? nil),
            properties: record.properties, regel: record.line)
        if case .failure(let gebrek) = record.geometry {
            gelezen.gebreken = [gelezen.gebrek(gebrek.description)]
            return gelezen
        }
        guard let shape = gelezen.kenmerken.shape else { return gelezen }
        let gebreken = try shape.validityDefects()
        guard !gebreken.isEmpty else { return gelezen }
        return herstel ? try hersteld(gelezen, shape, gebreken) : afgekeurd(gelezen, gebreken)
    }

    private func afgekeurd(_ gelezen: GelezenFeature, _ gebreken: [ValidityDefect]) -> GelezenFeature {
        var resultaat = gelezen
        resultaat.gebreken = gebreken.map { gelezen.gebrek("the outline is not valid, \($0)") }
        return resultaat
    }

    private func hersteld(
        _ gelezen: GelezenFeature, _ shape: Shape, _ gebreken: [ValidityDefect]
    ) throws -> GelezenFeature {
        let vlak = try shape.madeValid().surface.rounded()
        guard !vlak.isEmpty, try vlak.validity().isValid else { return afgekeurd(gelezen, gebreken) }
        let kenmerken = Featurekenmerken(
            volgnummer: gelezen.kenmerken.volgnummer, id: gelezen.kenmerken.id, shape: .multiPolygon(vlak))
        var resultaat = GelezenFeature(kenmerken: kenmerken, properties: gelezen.properties, regel: gelezen.regel)
        let redenen = gebreken.map(\.description).joined(separator: "; ")
        let delen = "\(shape.polygons.count) to \(vlak.polygons.count) parts"
        let oppervlakte = "\(Millimetres.text(shape.area)) to \(Millimetres.text(vlak.area)) m²"
        resultaat.herstellingen = [gelezen.gebrek("repaired (\(redenen)): \(oppervlakte), \(delen)").description]
        return resultaat
    }
}

extension MultiPolygon {
    /// The area with its coordinates at 1 mm, as repair computes new ones at full precision; rings that vanish are
    /// left out.
    fileprivate func rounded() -> MultiPolygon {
        MultiPolygon(
            polygons.compactMap { polygon in
                guard let shell = Self.rounded(polygon.shell) else { return nil }
                return Polygon(shell: shell, holes: polygon.holes.compactMap(Self.rounded))
            })
    }

    private static func rounded(_ ring: Ring) -> Ring? {
        var coordinates: [Double] = []
        for point in ring.points {
            let x = Millimetres.rounded(point.x)
            let y = Millimetres.rounded(point.y)
            if coordinates.suffix(2) != [x, y] { coordinates += [x, y] }
        }
        return try? Ring(coordinates: coordinates)
    }
}
