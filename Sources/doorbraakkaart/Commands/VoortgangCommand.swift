// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import GeoFormats
import Kaart
import Verslag
import Woningbouw

struct VoortgangCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "voortgang",
        abstract: "Tell where the doorbraakaanpak stands on a day: dwellings, breakthroughs, termijnen, knelpunten.",
        discussion: """
            Against what the letter promises: 100.000 dwellings in accelerated planning and breakthroughs on at least \
            five locaties still in 2025. What is not known stays unknown. With --sinds also what changed since that day. \
            The html is one file in Dutch with the kaart, ready to print as the annex to a letter; the same store gives \
            the same bytes.

            EXAMPLES
              doorbraakkaart voortgang
              doorbraakkaart voortgang --peildatum 2025-12-31 --sinds 2025-06-12
              doorbraakkaart voortgang --format html --output voortgang.html
              doorbraakkaart voortgang --provincie Zuid-Holland --format json
            """)

    @Option(help: "Only the locaties of this provincie.") var provincie: String?
    @Option(help: "The day of which it tells, JJJJ-MM-DD; without it the newest in the data.") var peildatum: Datum?
    @Option(help: "Also what changed since this day, JJJJ-MM-DD.") var sinds: Datum?
    @Option(help: "The format.") var format = VoortgangFormat.table
    @Option(help: "The file to write; without it, or with -, stdout.", completion: .file()) var output: String?
    @OptionGroup var storeOptions: StoreOptions

    func run() async throws {
        let catalogus = try await storeOptions.open()
        let dag = try await storeOptions.peildatum(peildatum, in: catalogus)
        if let sinds, sinds > dag { throw UsageError("--sinds \(sinds) lies after the peildatum \(dag)") }
        let provincie = try await Provincienaam.officieel(provincie, in: catalogus)
        let voortgang = try await Self.voortgang(catalogus, dag, sinds: sinds, provincie: provincie)
        switch format {
        case .table: try Output(output).write(VoortgangList(voortgang).table)
        case .json: try Output(output).write(voortgang.waarde.json + "\n")
        case .html:
            let kaart = try await Self.kaart(catalogus, dag, provincie: provincie)
            try Output(output).write(Voortgangsverslag(voortgang, kaart: kaart).html)
        }
    }

    private static func voortgang(
        _ catalogus: any Catalogus, _ dag: Datum, sinds: Datum?, provincie: String?
    ) async throws -> Voortgang {
        let locaties = try await catalogus.locaties(LocatieFilter(provincie: provincie))
        let gebieden = try await catalogus.woningbouwgebieden(bij: locaties, op: dag)
        let liggingen = try Overlaptoets().liggingen(locaties.map(Toetsvlak.init), gebieden.map(Toetsvlak.init))
        return Voortgang(locaties, liggingen, peildatum: dag, sinds: sinds, provincie: provincie)
    }

    private static func kaart(_ catalogus: any Catalogus, _ dag: Datum, provincie: String?) async throws -> Kaartblad {
        let ondergrond = try OndergrondReader(geodata: try GeodataFolder.find()).read()
        return try await Kaarttekenaar(catalogus: catalogus, ondergrond: ondergrond)
            .teken(Kaartopdracht(peildatum: dag, provincie: provincie))
    }
}

/// The formats in which the progress is given.
enum VoortgangFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, html
}
