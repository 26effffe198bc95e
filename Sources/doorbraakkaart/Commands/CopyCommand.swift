// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation
import Storage
import Woningbouw

struct CopyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract: "Copy a whole store to a new one: from a GeoPackage to a database, back, or to another of its kind.",
        discussion: """
            All layers, where they came from and the history are copied as they are at one moment, in one transaction: \
            what could be undone can be undone in the copy. The other store must be new or empty; it is not filled with \
            the shipped data first. Not copied are the numbers of rows (fid), tables and styles of other programs, and \
            the tokens of the service, which no store holds.

            A password is better kept in ~/.pgpass or PGPASSWORD than in the address, which others can see.

            EXAMPLES
              doorbraakkaart copy --from doorbraakkaart.gpkg --to postgresql://kaart@db.example.nl/woningbouw
              doorbraakkaart copy --from postgresql://kaart@db.example.nl/woningbouw --to reserve.gpkg
            """)

    @Option(help: ArgumentHelp("The store that is copied.", valueName: "path.gpkg|url"), completion: .file())
    var from: String
    @Option(help: ArgumentHelp("The new store.", valueName: "path.gpkg|url"), completion: .file())
    var to: String

    func run() async throws {
        guard from != to else { throw UsageError("--from and --to are the same store") }
        let bron = try await Store(from).open(readOnly: true)
        let doel = try await Store(to).open()
        let progress = Progress("objects copied")
        let aantallen = try await Opslagkopie(van: bron, naar: doel).maak(voortgang: progress.show)
        progress.clear()
        let woorden = Laag.allCases.compactMap { laag in
            aantallen[laag].map { "\($0) \(laag.rawValue)" }
        }
        Message.note(
            "Copied \(woorden.isEmpty ? "no objects" : woorden.joined(separator: ", ")) and the history to \(doel.naam)"
        )
    }
}
