// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Foundation
import Geometry

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check every geometry of a GeoJSON file, and name each defect with its feature, ring and coordinate.",
        discussion: """
            The defects are listed on stdout, one a line. Exit code 0 when there are none, 1 when there are.

            EXAMPLES
              doorbraakkaart check plannen.geojson
              doorbraakkaart check plannen.geojson --crs EPSG:28992
            """)

    @Argument(help: "The GeoJSON file.", completion: .file(extensions: ["geojson", "json"])) var bestand: String
    @Option(help: "The reference system, when the file does not say it or says it wrongly.")
    var crs: CoordinateReferenceSystem?

    func run() async throws {
        let controle = Bestandscontrole(gridDirectory: try GeodataFolder.find().path, crs: crs)
        var gebreken = 0
        let aantal = try controle.controleer(URL(filePath: bestand)) { gebrek in
            gebreken += 1
            try Output.stdout.write("\(gebrek)\n")
        }
        let features = aantal == 1 ? "1 feature" : "\(aantal) features"
        guard gebreken == 0 else {
            Message.note("\(bestand): \(gebreken == 1 ? "1 defect" : "\(gebreken) defects") in \(features)")
            throw ExitStatus.rejected
        }
        Message.note("\(bestand): \(features), no defects")
    }
}
