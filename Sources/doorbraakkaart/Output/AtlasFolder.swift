// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Kaart

/// The folder of an atlas, made when it is not there; files of other names in it are left alone.
struct AtlasFolder {
    let path: String

    func write(_ files: [Kaartbestand]) throws {
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw DataFolderError(
                description: "the folder '\(path)' cannot be made: \(error.localizedDescription)")
        }
        for file in files {
            try Output(folder.appending(path: file.naam).path(percentEncoded: false)).write(file.bytes)
        }
    }
}
