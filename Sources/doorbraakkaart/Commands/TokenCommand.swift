// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation
import Service

struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Make a token with which a program may write through the service.",
        discussion: """
            Prints the token on stdout, once: it is not kept anywhere. What the service knows it by is a line with its \
            name and a fingerprint, which goes to stderr or is added to the file of serve --tokens. Writes are in the \
            history under the name. To withdraw a token, remove its line: a service that runs reads the file again.

            EXAMPLES
              doorbraakkaart token 'Anna in QGIS' --append tokens.txt
              doorbraakkaart serve --tokens tokens.txt
            """)

    @Argument(help: "Whose token it is, for the history.") var naam: String
    @Option(
        help: ArgumentHelp(
            "The file to add the line to, made where there is none and for you alone.", valueName: "file"),
        completion: .file()) var append: String?

    func run() throws {
        let bewijs = Toegangsbewijs()
        let regel: String
        do { regel = try bewijs.regel(naam) } catch { throw UsageError(error.description) }
        if let append {
            try TokenFile(url: URL(filePath: append)).append(regel, naam: naam)
        } else {
            Message.note(regel)
        }
        print(bewijs.token)
    }
}
