// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats

/// Where the data of a command goes: a file that appears only when it is complete, or stdout.
enum Output {
    case file(URL)
    case stdout

    /// The output of `--output PATH`; none or `-` is stdout.
    init(_ path: String?) {
        self = path == nil || path == "-" ? .stdout : .file(URL(filePath: path ?? ""))
    }

    func write(_ text: String) throws { try write(Array(text.utf8)) }

    func write(_ bytes: [UInt8]) throws {
        switch self {
        case .stdout: try FileDescriptorSink.standardOutput.write(bytes)
        case .file(let url): try AtomicFile.write(to: url) { try $0.write(bytes) }
        }
    }

    /// Writes as a stream; a file is put in its place only when the closure has succeeded.
    func stream<Result>(_ body: (any ByteSink) async throws -> Result) async throws -> Result {
        switch self {
        case .stdout:
            return try await body(FileDescriptorSink.standardOutput)
        case .file(let url):
            let file = try AtomicFile(at: url)
            do {
                let result = try await body(file)
                try file.commit()
                return result
            } catch {
                file.discard()
                throw error
            }
        }
    }
}
