// SPDX-License-Identifier: EUPL-1.2

public import Foundation

/// Opens files for reading.
public enum InputFile {
    /// Hands on the bytes of a file in blocks, as for a checksum, in flat memory.
    /// - Throws: ``FormatError`` `unreadable` when it is missing, a folder or may not be read, or what the body throws.
    public static func read(_ url: URL, _ body: ([UInt8]) throws -> Void) throws {
        let input = try ByteInput(contentsOf: url)
        let source = try input.open()
        var block: [UInt8] = []
        while try source.read(into: &block, 1 << 20) > 0 {
            try body(block)
            block.removeAll(keepingCapacity: true)
        }
    }

    /// All bytes of a file, or of a pipe, in memory.
    /// - Throws: ``FormatError`` `unreadable` when it is missing, a folder or may not be read, `empty` when it holds nothing.
    public static func contents(of url: URL) throws(FormatError) -> Data {
        _ = try isRegular(url)
        let data: Data
        do {
            let handle = try FileHandle(forReadingFrom: url)
            defer { try? handle.close() }
            data = try handle.readToEnd() ?? Data()
        } catch {
            let path = url.path(percentEncoded: false)
            throw FormatError(.unreadable, "the file '\(path)' cannot be read: permission is missing or the disk fails")
        }
        guard !data.isEmpty else { throw FormatError(.empty, "the file is empty", file: url.lastPathComponent) }
        return data
    }

    /// Whether it is a file, and not a pipe, terminal or device.
    /// - Throws: ``FormatError`` `unreadable` when it is missing or a folder.
    static func isRegular(_ url: URL) throws(FormatError) -> Bool {
        let path = url.path(percentEncoded: false)
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw FormatError(.unreadable, "there is no file '\(path)'")
        }
        guard !isDirectory.boolValue else {
            throw FormatError(.unreadable, "'\(path)' is a folder, not a file")
        }
        let target = url.resolvingSymlinksInPath().path(percentEncoded: false)
        let type = try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
        return type == .typeRegular
    }
}
