// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry

/// Reads the features of a file and checks their geometry, with repair on request.
struct Featurelezer: Sendable {
    let gridDirectory: String
    var crs: CoordinateReferenceSystem?
    var bronlaag: String?
    var toewijzing: Veldtoewijzing?
    var herstel = false

    init(gridDirectory: String, crs: CoordinateReferenceSystem?, bronlaag: String? = nil) {
        self.gridDirectory = gridDirectory
        self.crs = crs
        self.bronlaag = bronlaag
    }

    init(gridDirectory: String, _ opties: Importeur.Opties) {
        self.init(gridDirectory: gridDirectory, crs: opties.crs, bronlaag: opties.bronlaag)
        toewijzing = opties.toewijzing
        herstel = opties.herstel
    }

    /// Hands over the features in the order of the file; they are checked on all cores.
    @discardableResult
    func lees(_ bestand: URL, _ gebruik: (GelezenFeature) throws -> Void) throws -> ReadingSummary {
        try lees(bestand, als: { $0 }, gebruik)
    }

    /// Hands over what is made of the features in the order of the file; they are checked and made on all cores.
    @discardableResult
    func lees<Uitkomst: Sendable>(
        _ bestand: URL, als maak: @escaping @Sendable (GelezenFeature) throws -> Uitkomst,
        _ gebruik: (Uitkomst) throws -> Void
    ) throws -> ReadingSummary {
        let lezer = try FeatureReader(
            contentsOf: bestand, crs: crs, layer: bronlaag, gridDirectory: gridDirectory)
        // The check of an outline takes longer than its reading.
        return try lezer.read(mapping: { record in try maak(try controleer(record)) }, gebruik)
    }

    private func controleer(_ record: FeatureRecord) throws -> GelezenFeature {
        let shape = try? record.geometry.get()
        let (properties, fouten) = toewijzing?.toegepast(op: record.properties) ?? (record.properties, [])
        var gelezen = GelezenFeature(
            kenmerken: Featurekenmerken(volgnummer: record.index, id: record.id, shape: shape ?? nil),
            properties: properties, regel: record.line)
        gelezen.gebreken = fouten.map(gelezen.gebrek)
        if case .failure(let gebrek) = record.geometry {
            gelezen.gebreken.append(gelezen.gebrek(gebrek.description))
            return gelezen
        }
        guard let shape = gelezen.kenmerken.shape else { return gelezen }
        let gebreken = try shape.validityDefects()
        guard !gebreken.isEmpty else { return gelezen }
        return herstel ? try hersteld(gelezen, shape, gebreken) : afgekeurd(gelezen, gebreken)
    }

    private func afgekeurd(_ gelezen: GelezenFeature, _ gebreken: [ValidityDefect]) -> GelezenFeature {
        var resultaat = gelezen
        resultaat.gebreken += gebreken.map { gelezen.gebrek("the outline is not valid, \($0)") }
        return resultaat
    }

    private func hersteld(
        _ gelezen: GelezenFeature, _ shape: Shape, _ gebreken: [ValidityDefect]
    ) throws -> GelezenFeature {
        let hersteld = try probeerHerstel(shape)
        guard let hersteld, !hersteld.shape.surface.isEmpty else { return afgekeurd(gelezen, gebreken) }
        let vlak = hersteld.shape.surface
        let kenmerken = Featurekenmerken(
            volgnummer: gelezen.kenmerken.volgnummer, id: gelezen.kenmerken.id, shape: .multiPolygon(vlak))
        var resultaat = GelezenFeature(kenmerken: kenmerken, properties: gelezen.properties, regel: gelezen.regel)
        let redenen = gebreken.map(\.description).joined(separator: "; ")
        resultaat.gebreken = gelezen.gebreken
        resultaat.herstellingen = [gelezen.gebrek("repaired (\(redenen)): \(hersteld.report)").description]
        return resultaat
    }

    /// The shape after repair, nil when it cannot be made valid.
    private func probeerHerstel(_ shape: Shape) throws(GeometryError) -> Repaired? {
        do throws(GeometryError) {
            return try shape.repaired()
        } catch {
            guard error.code == .notValid else { throw error }
            return nil
        }
    }
}
