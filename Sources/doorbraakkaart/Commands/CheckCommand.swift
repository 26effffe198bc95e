// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Foundation
import Geometry

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check every geometry of a file, and name each defect with its feature, ring and coordinate.",
        discussion: """
            The defects are listed on stdout, one a line. Exit code 0 when there are none, 1 when there are. With \
            --coverage the features must also lie next to each other as provincies do: overlaps, gaps narrower than \
            --gap-width and borders that do not match vertex by vertex are listed too.

            EXAMPLES
              doorbraakkaart check plannen.geojson
              doorbraakkaart check plannen.geojson --crs EPSG:28992
              doorbraakkaart check gemeenten.geojson --coverage --gap-width 5
            """)

    @Argument(help: "The file: GeoJSON, GeoJSON lines, JSON-FG, GeoPackage or CSV.", completion: .file())
    var bestand: String
    @Option(help: ArgumentHelp("The layer of the file, when it has several.", valueName: "naam")) var layer: String?
    @Option(help: "The reference system, when the file does not say it or says it wrongly.")
    var crs: CoordinateReferenceSystem?

    @Flag(help: "Check also that the features neither overlap nor leave gaps.") var coverage = false
    @Option(help: "Gaps narrower than this number of metres are told, with --coverage.") var gapWidth = 1.0

    func validate() throws {
        guard gapWidth.isFinite, gapWidth >= 0 else {
            throw ValidationError("--gap-width takes a number of metres, 0 or more.")
        }
    }

    func run() async throws {
        let controle = Bestandscontrole(gridDirectory: try GeodataFolder.find().path, crs: crs, bronlaag: layer)
        let file = URL(filePath: bestand)
        var gebreken = 0
        func meld(_ gebrek: some CustomStringConvertible) throws {
            gebreken += 1
            try Output.stdout.write("\(gebrek)\n")
        }
        let verslag =
            coverage
            ? try controle.controleerDekking(file, spleet: gapWidth, { try meld($0) }, { try meld($0) })
            : try controle.controleer(file) { try meld($0) }
        Message.list(verslag.meldingen)
        let features = verslag.aantal == 1 ? "1 feature" : "\(verslag.aantal) features"
        guard gebreken == 0 else {
            Message.note("\(bestand): \(gebreken == 1 ? "1 defect" : "\(gebreken) defects") in \(features)")
            throw ExitStatus.rejected
        }
        Message.note("\(bestand): \(features), no defects")
    }
}
