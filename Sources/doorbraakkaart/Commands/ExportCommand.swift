// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Foundation
import GeoFormats
import Geometry
import Woningbouw

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a layer of the store, or a part of it, as GeoJSON, JSON-FG, GeoPackage or CSV.",
        discussion: """
            The ending of the file tells the format. In RD New, the store's own system, to the millimetre; or with \
            --crs CRS84 or EPSG:4258 in degrees of ETRS89. GeoJSON in degrees is RFC 7946, longitude first for both; \
            lines (.geojsonl) are always in degrees, and JSON-FG has both. A GeoPackage has the style for QGIS in it. \
            The same store gives the same bytes.

            --provincie, --gemeente, --bbox and --binnen keep what lies there at least partly; touching is not enough.

            EXAMPLES
              doorbraakkaart export locaties --output locaties.geojson
              doorbraakkaart export locaties --crs CRS84 --provincie Utrecht > utrecht.json
              doorbraakkaart export woningbouwgebieden --peildatum 2025-06-12 --output gebieden.gpkg
              doorbraakkaart export locaties --bbox 80000,425000,110000,470000 --output zuid-holland.csv
              doorbraakkaart export locaties --binnen regio.geojson --format geojsonl
            """)

    @Argument(help: "The layer.") var laag: Laag
    @Option(help: "The file; without it, or with -, stdout.", completion: .file()) var output: String?
    @Option(help: "The format, when the ending of the file does not tell it.") var format: ExportFormat?
    @Option(help: "EPSG:28992 (RD New), or CRS84 or EPSG:4258 (ETRS89 in degrees).")
    var crs: CoordinateReferenceSystem?
    @OptionGroup var filter: FilterOptions
    @OptionGroup var storeOptions: StoreOptions

    func validate() throws {
        _ = try product()
        try filter.check(for: laag)
    }

    func run() async throws {
        try storeOptions.keepFrom(Output(output))
        let catalogus = try await storeOptions.open()
        let grid = try GeodataFolder.find().path
        let vraag = try await filter.question(for: laag, in: catalogus, gridDirectory: grid)
        let exporteur = Exporteur(catalogus: catalogus, gridDirectory: grid)
        let progress = Progress("\(laag.rawValue) written")
        let (product, crs) = try product()
        let aantal =
            switch Output(output) {
            case .file(let url):
                try await exporteur.exporteer(vraag, als: product, crs: crs, naar: url) { progress.show($0) }
            case .stdout:
                try await exporteur.exporteer(
                    vraag, als: product, crs: crs, naar: FileDescriptorSink.standardOutput
                ) { progress.show($0) }
            }
        progress.clear()
        if case .file(let url) = Output(output) { Message.note("\(url.relativePath): \(aantal) \(laag.rawValue)") }
    }

    /// What is written, and in which system.
    private func product() throws -> (FeatureProduct, CoordinateReferenceSystem) {
        if let crs, crs != .rdNew, !crs.isGeographic {
            throw ValidationError("--crs should be EPSG:28992, CRS84 or EPSG:4258: nothing else is written.")
        }
        let isInDegrees = crs?.isGeographic ?? false
        switch try chosenFormat() {
        case .geojson: return (isInDegrees ? .geoJSON : .rdGeoJSON, crs ?? .rdNew)
        case .geojsonl:
            guard crs != .rdNew else {
                throw ValidationError("GeoJSON lines are in degrees: leave out --crs, or write another format.")
            }
            return (.geoJSONLines, .crs84)
        case .jsonFG:
            guard !isInDegrees else {
                throw ValidationError("JSON-FG has RD New and degrees both: leave out --crs.")
            }
            return (.jsonFG, .rdNew)
        case .gpkg: return (.geoPackage, isInDegrees ? .etrs89 : .rdNew)
        case .csv: return (.csv, isInDegrees ? crs ?? .crs84 : .rdNew)
        }
    }

    private func chosenFormat() throws -> ExportFormat {
        if let format { return format }
        guard case .file(let url) = Output(output) else { return .geojson }
        // A device such as /dev/stdout has no ending.
        switch FeatureProduct(pathExtension: url.pathExtension) {
        case .geoJSON, .rdGeoJSON: return url.path.hasSuffix(".fg.json") ? .jsonFG : .geojson
        case .geoJSONLines: return .geojsonl
        case .jsonFG: return .jsonFG
        case .geoPackage: return .gpkg
        case .csv: return .csv
        case nil:
            throw ValidationError(
                "'\(output ?? "")' should end in .geojson, .json, .geojsonl, .jsonfg, .gpkg or .csv, or give --format.")
        }
    }
}

/// The formats in which a layer is exported.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
    case geojson, geojsonl, gpkg, csv
    case jsonFG = "json-fg"
}
