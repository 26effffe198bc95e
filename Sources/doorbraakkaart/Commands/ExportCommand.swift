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
        abstract: "Write a layer of the store as GeoJSON.",
        discussion: """
            In RD New, the store's own system, to the millimetre and with a 'crs' member; or with --crs CRS84 as \
            RFC 7946, longitude and latitude in ETRS89 with seven decimals. The same store gives the same bytes.

            EXAMPLES
              doorbraakkaart export locaties --output locaties.geojson
              doorbraakkaart export locaties --crs CRS84 --provincie Utrecht > utrecht.json
            """)

    @Argument(help: "The layer.") var laag: Laag
    @Option(help: "The file, ending in .geojson or .json; without it, or with -, stdout.", completion: .file())
    var output: String?
    @Option(help: "EPSG:28992 (RD New), or CRS84 or EPSG:4258 (both longitude, latitude in ETRS89).")
    var crs = CoordinateReferenceSystem.rdNew
    @Option(help: "Only what lies in this provincie.") var provincie: String?
    @Option(help: "Only gebieden that are designated on this day, JJJJ-MM-DD.") var peildatum: Datum?
    @OptionGroup var storeOptions: StoreOptions

    func validate() throws {
        guard crs == .rdNew || crs.isGeographic else {
            throw ValidationError("--crs should be EPSG:28992, CRS84 or EPSG:4258: nothing else is written.")
        }
        let kind = (output ?? "-").lowercased()
        guard kind == "-" || kind.hasSuffix(".geojson") || kind.hasSuffix(".json") else {
            throw ValidationError(
                "'\(output ?? "")' should end in .geojson or .json: other formats are not written yet.")
        }
    }

    func run() async throws {
        let catalogus = try await storeOptions.open()
        let naam = try await Provincienaam.officieel(provincie, in: catalogus)
        let exporteur = Exporteur(catalogus: catalogus, gridDirectory: try GeodataFolder.find().path)
        let aantal = try await Output(output).stream { sink in
            try await exporteur.exporteer(
                laag, als: crs.isGeographic ? .rfc7946 : .rdNew, naar: sink, provincie: naam, peildatum: peildatum)
        }
        if case .file(let url) = Output(output) { Message.note("\(url.relativePath): \(aantal) \(laag.rawValue)") }
    }
}
