// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Woningbouw

struct LocatieTermijn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "termijn",
        abstract: "Add a termijn to a locatie, move it, or note that it was met.",
        discussion: """
            With the --id of a termijn that is there, only what you give changes; an earlier peildatum keeps showing the \
            plan of then.

            EXAMPLES
              doorbraakkaart locatie termijn bleizo --wat raadsbesluit --wie gemeenteraad --gepland 2026-03-01 \\
                  --vanaf 2025-10-01 --bron 'planning gemeente'
              doorbraakkaart locatie termijn bleizo --id t1 --gepland 2026-06-01 --vanaf 2026-02-10 --bron 'brief wethouder'
              doorbraakkaart locatie termijn bleizo --id t1 --gehaald 2026-05-28 --vanaf 2026-05-28 --bron 'besluitenlijst'
            """)

    @OptionGroup var edit: EditOptions
    @Option(help: "The id of a termijn that is there, or the one that a new termijn gets; without it t1, t2, …")
    var id: String?
    @Option(help: "What must be done.") var wat: String?
    @Option(help: "Who decides or does it.") var wie: String?
    @Option(help: "The day on which it is due, JJJJ-MM-DD.") var gepland: Datum?
    @Option(help: "The day on which it was done, JJJJ-MM-DD.") var gehaald: Datum?
    @Option(help: "The day from which this is known, JJJJ-MM-DD.") var vanaf: Datum

    func validate() throws {
        guard wat != nil || wie != nil || gepland != nil || gehaald != nil else {
            throw ValidationError("Give what changes: --wat, --wie, --gepland or --gehaald.")
        }
    }

    func run() async throws {
        let wijziging = Termijnwijziging(
            id: id, wat: wat, wie: wie, gepland: gepland, gehaald: gehaald,
            vermelding: edit.vermelding(vanaf: vanaf))
        try await edit.apply([.termijn(wijziging)])
    }
}
