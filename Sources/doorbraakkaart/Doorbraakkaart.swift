// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// The command line: the one place where stores, files and the kaart are wired together.
@main
struct Doorbraakkaart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doorbraakkaart",
        abstract:
            "The doorbraaklocaties woningbouw of Kamerstuk 32 847, nr. 1350: kaart, questions, overlap, GIS data.",
        discussion: """
            EXAMPLES
              doorbraakkaart kaart                          draw kaart.svg for a letter
              doorbraakkaart locaties --provincie Utrecht   the locaties of one provincie
              doorbraakkaart overlap --format csv           which locatie, which gebied
              doorbraakkaart export locaties --output locaties.geojson

            Data goes to stdout or --output, messages to stderr.
            Exit codes: 0 done, 1 the answer is no or data was rejected, 2 wrong use, 3 something outside failed.
            Completion for your shell: doorbraakkaart --generate-completion-script bash|zsh|fish
            """,
        version: Version.text,
        subcommands: [
            KaartCommand.self, LocatiesCommand.self, LocatieCommand.self, VoortgangCommand.self, OverlapCommand.self,
            ImportCommand.self, ExportCommand.self, CheckCommand.self, HistoryCommand.self, TransformCommand.self,
            CopyCommand.self, ServeCommand.self, TokenCommand.self,
        ])

    static func main() async {
        do {
            // It finishes what it is answering, which takes its own handling of signals.
            if let service = try parseAsRoot() as? ServeCommand { return try await service.run() }
            try await Interruption.guarding {
                var command = try parseAsRoot()
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
            }
        } catch {
            ExitStatus.exit(after: error)
        }
    }
}

/// The edition of the program.
enum Version {
    static let text = "0.1.0"
}
