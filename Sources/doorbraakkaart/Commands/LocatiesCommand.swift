// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Foundation
import GeoFormats
import Woningbouw

struct LocatiesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "locaties",
        abstract: "List the doorbraaklocaties, by provincie, gemeente, status or how they lie to the gebieden.",
        discussion: """
            A number of dwellings comes from the letter, or with * from another public source; n.b. is not known. \
            The ligging tells how much of a locatie lies in the woningbouwgebieden designated on the peildatum.

            EXAMPLES
              doorbraakkaart locaties --provincie Utrecht
              doorbraakkaart locaties --ligging buiten --format csv --output buiten.csv
              doorbraakkaart locaties --format rd-geojson > locaties.geojson
            """)

    @Option(help: "Only locaties in this provincie.") var provincie: String?
    @Option(help: "Only locaties in this gemeente.") var gemeente: String?
    @Option(help: "Only locaties of this status.") var status: Status?
    @Option(help: "Only locaties inside, partly inside or outside the gebieden.") var ligging: LiggingChoice?
    @Option(help: "The day on which gebieden must be designated, JJJJ-MM-DD; without it the newest in the data.")
    var peildatum: Datum?
    @Option(help: "The format; geojson is RFC 7946, rd-geojson is in RD New.") var format = ListFormat.table
    @Option(help: "The file to write; without it, or with -, stdout.", completion: .file()) var output: String?
    @OptionGroup var storeOptions: StoreOptions

    func run() async throws {
        let catalogus = try await storeOptions.open()
        let filter = LocatieFilter(
            provincie: try await Provincienaam.officieel(provincie, in: catalogus),
            gemeente: try await Gemeentenaam.officieel(gemeente, in: catalogus), status: status)
        let locaties = try await catalogus.locaties(filter)
        let dag = try await storeOptions.peildatum(peildatum, in: catalogus)
        let gebieden = try await catalogus.woningbouwgebieden(bij: locaties, op: dag).map(Toetsvlak.init)
        let liggingen = try Overlaptoets().liggingen(locaties.map(Toetsvlak.init), gebieden)
        let lijst = LocatieList(
            rows: zip(locaties, liggingen).filter { _, gevonden in ligging?.fits(gevonden.relatie) ?? true })
        let output = Output(output)
        switch format {
        case .table: try output.write(lijst.table(peildatum: dag))
        case .csv: try output.write(lijst.csv)
        case .json: try output.write(lijst.json)
        case .geojson, .rdGeoJSON:
            try output.write(
                try GeoJSONWriter.bytes(
                    of: lijst.features, product: format == .geojson ? .rfc7946 : .rdNew,
                    name: Laag.locaties.bestandsnaam, gridDirectory: try GeodataFolder.find().path))
        }
    }
}
