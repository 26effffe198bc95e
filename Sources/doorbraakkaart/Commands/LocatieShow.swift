// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Woningbouw

struct LocatieShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "toon", abstract: "Show what is known of a locatie, today or on an earlier day.")

    @Argument(help: "The id or the name.") var locatie: String
    @Option(help: "The day as it was known, JJJJ-MM-DD; without it the newest in the data.") var peildatum: Datum?
    @Option(help: "The format.") var format = DocumentFormat.table
    @OptionGroup var storeOptions: StoreOptions

    func run() async throws {
        let catalogus = try await storeOptions.open()
        let gevonden = try await Locatienaam.locatie(locatie, in: catalogus)
        let dag = try await storeOptions.peildatum(peildatum, in: catalogus)
        let blad = LocatieSheet(locatie: gevonden, peildatum: dag)
        try Output(nil).write(format == .json ? blad.json : blad.table)
    }
}

/// The formats in which one thing is shown.
enum DocumentFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json
}
