// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Storage
import TestSupport
import Testing
import Woningbouw

@Suite("A store in GDAL", .enabled(if: Tool.exists("ogrinfo"), "ogrinfo (gdal-bin) is not installed"))
struct GDALTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file("opslag.gpkg").path }

    init() throws { folder = try TemporaryFolder() }

    private func vul() async throws -> GeoPackageCatalogus {
        let catalogus = try GeoPackageCatalogus(path: path)
        for inhoud in try Voorbeelden.alles() {
            try await catalogus.schrijf(inhoud, wijze: .vervang, herkomst: Voorbeelden.herkomst)
        }
        return catalogus
    }

    @Test("has all layers in RD New and nothing to warn about", arguments: [true, false])
    func layers(whileOpen: Bool) async throws {
        var catalogus: GeoPackageCatalogus? = try await vul()
        if !whileOpen { catalogus = nil }
        let info = try Tool.run("ogrinfo", "-so", "-al", path)
        withExtendedLifetime(catalogus) {}
        #expect(!info.contains("Warning") && !info.contains("ERROR"), "\(info)")
        let layers = info.split(separator: "\n").filter { $0.hasPrefix("Layer name:") }.map { $0.dropFirst(12) }
        #expect(
            Set(layers) == [
                "locaties", "woningbouwgebieden", "plaatsen_zonder_begrenzing", "provincies", "gemeenten",
                "laagherkomst", "geschiedenis", "geschiedenis_objecten", "layer_styles",
            ])
        #expect(info.components(separatedBy: "ID[\"EPSG\",28992]").count == 6)
        #expect(info.components(separatedBy: "Geometry: Multi Polygon").count == 5)
        #expect(info.contains("Geometry: Point"))
        #expect(info.contains("Extent: (95000.123000, 450000.456000) - (96100.123000, 450100.456000)"))
        #expect(info.contains("begrenzing_peildatum: Date"))
    }

    @Test("is searched by its spatial index")
    func spatialFilter() async throws {
        _ = try await vul()
        let info = try Tool.run("ogrinfo", "-spat", "95000", "450000", "95050", "450050", path, "locaties")
        #expect(info.contains("Feature Count: 1"))
        #expect(info.contains("id (String) = bleizo"))
        #expect(info.contains("MULTIPOLYGON (((95000.123 450000.456,"))
    }
}
