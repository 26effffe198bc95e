// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Foundation

/// Finds the folder `geodata` that the product ships.
enum GeodataFolder {
    /// The folder named by `DOORBRAAKKAART_GEODATA`, else one beside the program or above it, as in a checkout, else
    /// the `share` folder of an installation.
    /// - Throws: `Geodatafout` when there is none.
    static func find() throws -> URL {
        if let given = ProcessInfo.processInfo.environment["DOORBRAAKKAART_GEODATA"], !given.isEmpty {
            return URL(filePath: given, directoryHint: .isDirectory)
        }
        let program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])).resolvingSymlinksInPath()
        var folder = program.deletingLastPathComponent()
        while true {
            for candidate in [
                folder.appending(path: "geodata"), folder.appending(path: "share/doorbraakkaart/geodata"),
            ]
            where FileManager.default.fileExists(atPath: candidate.appending(path: "manifest.json").path) {
                return candidate
            }
            let parent = folder.deletingLastPathComponent()
            guard parent.path != folder.path else { break }
            folder = parent
        }
        throw Geodatafout(
            "the folder 'geodata' was not found above \(program.path): name it in DOORBRAAKKAART_GEODATA")
    }
}
