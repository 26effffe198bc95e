// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Foundation
import GeoFormats
import Geometry
import OrderedCollections
import Storage
import TestSupport
import Testing
import Woningbouw

/// A file and the layer that it becomes.
struct Bron: Sendable, CustomTestStringConvertible {
    let bestand: URL
    let laag: Laag

    var testDescription: String { bestand.lastPathComponent }

    /// What the product ships.
    static let eigen = [Laag.locaties, .woningbouwgebieden, .provincies].map {
        Bron(bestand: ProjectFolder.geodata.appending(path: "\($0.rawValue).geojson"), laag: $0)
    }

    /// Real boundaries beside the project.
    static let gedeeld = [
        ("provincies_kadaster_2026_rd.geojson", Laag.provincies), ("provincies_cbs2022_rd.geojson", .provincies),
        ("gemeenten_cbs2022_345_rd.geojson", .gemeenten), ("gemeenten_2023_342_afgeleid_rd.geojson", .gemeenten),
    ].compactMap { naam, laag in
        ProjectFolder.sharedGeodata.map { Bron(bestand: $0.appending(path: naam), laag: laag) }
    }
}

@Suite("Round trips")
struct RondreisTests {
    private let folder: TemporaryFolder
    private let grid = ProjectFolder.geodata.path

    init() throws { folder = try TemporaryFolder() }

    private func importeer(
        _ bestand: URL, _ laag: Laag, in catalogus: any Catalogusbeheer, proef: Bool = false
    ) async throws -> Wijzigingen {
        var opties = Importeur.Opties(nil)
        opties.proef = proef
        opties.vervang = true
        let verslag = try await Importeur(catalogus: catalogus, gridDirectory: grid)
            .importeer(bestand, als: laag, opties)
        #expect(verslag.gebreken.isEmpty, "\(verslag.gebreken)")
        return try #require(verslag.wijzigingen)
    }

    private func opslag(met bron: Bron) async throws -> GeoPackageCatalogus {
        let catalogus = try GeoPackageCatalogus(path: folder.file("opslag.gpkg").path)
        let wijzigingen = try await importeer(bron.bestand, bron.laag, in: catalogus)
        #expect(!wijzigingen.toegevoegd.isEmpty)
        return catalogus
    }

    @Test(
        "what is exported is imported again without a change",
        arguments: Bron.eigen + Bron.gedeeld, [FeatureProduct.rdGeoJSON, .jsonFG, .geoPackage, .csv])
    func eigen(_ bron: Bron, _ product: FeatureProduct) async throws {
        let catalogus = try await opslag(met: bron)
        let bestand = folder.file("uit.\(product == .rdGeoJSON ? "geojson" : product.rawValue)")
        _ = try await Exporteur(catalogus: catalogus, gridDirectory: grid)
            .exporteer(Laagvraag(bron.laag), als: product, naar: bestand)
        let terug = try await importeer(bestand, bron.laag, in: catalogus, proef: true)
        #expect(terug.gewijzigd == [] && terug.toegevoegd == [] && terug.verwijderd == [])
        #expect(!terug.ongewijzigd.isEmpty)
    }

    @Test(
        "a GeoPackage that went through ogr2ogr has the same coordinates and attributes",
        .enabled(if: Tool.exists("ogr2ogr"), "ogr2ogr (gdal-bin) is not installed"),
        .enabled(if: ProjectFolder.sharedGeodata != nil, "../shared/geodata is absent"),
        arguments: Bron.eigen + Bron.gedeeld)
    func ogr(_ bron: Bron) async throws {
        let exporteur = Exporteur(catalogus: try await opslag(met: bron), gridDirectory: grid)
        let (direct, pakket) = (folder.file("d.geojson"), folder.file("p.gpkg"))
        _ = try await exporteur.exporteer(Laagvraag(bron.laag), als: .rdGeoJSON, naar: direct)
        _ = try await exporteur.exporteer(Laagvraag(bron.laag), als: .geoPackage, naar: pakket)
        let eerst = try GeoJSONReader(contentsOf: direct, gridDirectory: grid).features()
        // Places stand in a table of their own; the numbers say in which order all were.
        let lagen = try GeoPackageReader.layers(of: pakket)
        let dan = try lagen.flatMap { laag in
            let via = folder.file("\(laag).geojson")
            let options = ["-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=3", via.path, pakket.path, laag]
            let messages = try Tool.run("ogr2ogr", options)
            #expect(messages == "")
            return try GeoJSONReader(contentsOf: via, gridDirectory: grid).features()
        }.sorted { Self.volgorde($0) < Self.volgorde($1) }
        #expect(eerst.count == dan.count)
        for (links, rechts) in zip(eerst, dan) {
            #expect(links.geometry?.surface == rechts.geometry?.surface)
            #expect(links.geometry?.boundingBox == rechts.geometry?.boundingBox)
            #expect(Self.vergelijkbaar(links.properties) == Self.vergelijkbaar(rechts.properties))
        }
    }

    private static func volgorde(_ feature: Feature) -> Int64 { feature.properties["nummer"]?.integer ?? 0 }

    /// Attributes under the names that tables give them, with lists read from JSON and without those that have no value.
    private static func vergelijkbaar(
        _ properties: OrderedDictionary<String, AttributeValue>
    ) -> [String: AttributeValue] {
        var resultaat: [String: AttributeValue] = [:]
        for (naam, waarde) in properties where !waarde.isNull {
            let sleutel = naam.lowercased().replacingOccurrences(of: "_", with: "")
            if case .string(let tekst) = waarde, tekst.hasPrefix("["), let json = try? AttributeValue(json: tekst) {
                resultaat[sleutel] = json
            } else if let getal = waarde.number {
                resultaat[sleutel] = .number(getal)
            } else {
                resultaat[sleutel] = waarde
            }
        }
        return resultaat
    }
}
