// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Where the bytes of a reader come from; opened anew for every reading.
struct ByteInput: Sendable {
    private enum Content: Sendable {
        case file(URL)
        case bytes(Data)
    }

    /// The name of the file in messages.
    let name: String
    private let content: Content

    /// The bytes of a file; those of a pipe such as standard input are read at once, as they come only one time.
    /// - Throws: ``FormatError`` `unreadable` or `empty`.
    init(contentsOf url: URL) throws(FormatError) {
        name = url.lastPathComponent
        content = try InputFile.isRegular(url) ? .file(url) : .bytes(try InputFile.contents(of: url))
        guard try !prefix(1).isEmpty else { throw FormatError(.empty, "the file is empty", file: name) }
    }

    /// Bytes in memory.
    init(data: Data, name: String) {
        self.name = name
        content = .bytes(data)
    }

    /// The ending of the name in lower case, without the dot.
    var fileExtension: String { URL(filePath: name).pathExtension.lowercased() }

    /// The first bytes, at most so many.
    func prefix(_ count: Int) throws(FormatError) -> [UInt8] {
        var bytes: [UInt8] = []
        _ = try open().read(into: &bytes, count)
        return bytes
    }

    /// The bytes from the first on.
    /// - Throws: ``FormatError`` `unreadable`.
    func open() throws(FormatError) -> ByteSource {
        switch content {
        case .file(let url): try ByteSource(contentsOf: url)
        case .bytes(let data): ByteSource(data)
        }
    }
}
