// SPDX-License-Identifier: EUPL-1.2

public import Foundation

/// A folder that exists as long as a test uses it.
public final class TemporaryFolder: Sendable {
    /// The folder.
    public let url: URL

    /// A new, empty folder.
    public init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "doorbraakkaart-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// The path of a file in the folder, which need not exist.
    public func file(_ name: String) -> URL { url.appending(path: name) }

    /// A file with a content.
    public func file(_ name: String, holding text: String) throws -> URL {
        let file = file(name)
        try Data(text.utf8).write(to: file)
        return file
    }
}
