// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The store that is used when none is named.
enum DefaultStore {
    /// `doorbraakkaart.gpkg` in the user's data folder, which is made when it is missing.
    static func path() throws -> String {
        let folder = try dataFolder().appending(path: "doorbraakkaart")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw DataFolderError(
                description: "the data folder \(folder.path) cannot be made: name a store with --store PATH.gpkg")
        }
        return folder.appending(path: "doorbraakkaart.gpkg").path
    }

    /// By the XDG Base Directory Specification, and on macOS by its own custom.
    private static func dataFolder() throws -> URL {
        let environment = ProcessInfo.processInfo.environment
        if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") { return URL(filePath: folder) }
        let home = FileManager.default.homeDirectoryForCurrentUser
        #if os(macOS)
            return home.appending(path: "Library/Application Support")
        #else
            return home.appending(path: ".local/share")
        #endif
    }
}

/// The user's data folder cannot be made.
struct DataFolderError: Error, CustomStringConvertible {
    let description: String
}
