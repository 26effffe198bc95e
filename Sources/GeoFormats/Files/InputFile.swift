// SPDX-License-Identifier: EUPL-1.2

public import Foundation

/// Opens files for reading.
public enum InputFile {
    /// The bytes of a file, mapped into memory where the system allows it, or of a pipe.
    /// - Throws: ``FormatError`` `unreadable` when it is missing, a folder or may not be read, `empty` when it holds nothing.
    public static func map(_ url: URL) throws(FormatError) -> Data {
        let path = url.path(percentEncoded: false)
        let name = url.lastPathComponent
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw FormatError(.unreadable, "there is no file '\(path)'")
        }
        guard !isDirectory.boolValue else {
            throw FormatError(.unreadable, "'\(path)' is a folder, not a file")
        }
        let data: Data
        do { data = try contents(of: url, path: path) } catch {
            throw FormatError(.unreadable, "the file '\(path)' cannot be read: permission is missing or the disk fails")
        }
        guard !data.isEmpty else { throw FormatError(.empty, "the file is empty", file: name) }
        return data
    }

    /// The bytes of a file, mapped; those of a pipe such as standard input, read to their end.
    private static func contents(of url: URL, path: String) throws -> Data {
        let type = try FileManager.default.attributesOfItem(atPath: url.resolvingSymlinksInPath().path)[.type]
        if type as? FileAttributeType == .typeRegular { return try Data(contentsOf: url, options: .mappedIfSafe) }
        let handle = try FileHandle(forReadingFrom: url)
        defer { try? handle.close() }
        return try handle.readToEnd() ?? Data()
    }
}
