// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Foundation
import GeoFormats
import Woningbouw

struct HistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Show who imported what into which layer, when, and from which file.",
        discussion: """
            The oldest entry comes first. Entries are never changed or removed; undoing an import adds one. The json \
            format has the ids of the objects as well.

            EXAMPLES
              doorbraakkaart history
              doorbraakkaart history locaties --format json
              doorbraakkaart import --undo 3
            """)

    @Argument(help: "Only this layer.") var laag: Laag?
    @Option(help: "The format.") var format = HistoryFormat.table
    @Option(help: "The file to write; without it, or with -, stdout.", completion: .file()) var output: String?
    @OptionGroup var storeOptions: StoreOptions

    func run() async throws {
        let catalogus = try await storeOptions.open()
        let handelingen = try await catalogus.geschiedenis(van: laag)
        switch format {
        case .table: try Output(output).write(HistoryList(handelingen).table)
        case .json:
            var lines: [String] = []
            for handeling in handelingen {
                lines.append(HistoryList.json(handeling, try await catalogus.wijzigingen(van: handeling.nummer)))
            }
            try Output(output).write("[\n" + lines.joined(separator: ",\n") + (lines.isEmpty ? "]\n" : "\n]\n"))
        }
    }
}

/// The formats in which the history is given.
enum HistoryFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json
}
