// SPDX-License-Identifier: EUPL-1.2

public import Foundation

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// A file that appears under its name only when it is complete.
///
/// The bytes go to a temporary file in the same folder, which takes the place of the target by one rename; until then,
/// and after any error, the target is as it was. A pipe, terminal or device is written to directly: it has no content
/// to keep, and must not be replaced by a file.
///
/// ```swift
/// let file = try AtomicFile(at: url)
/// try file.write(bytes)
/// try file.commit()
/// ```
public final class AtomicFile: ByteSink {
    private let target: String
    /// Nil for a target that is written to directly.
    private let temporary: String?
    private let descriptor: CInt
    private let sink: FileDescriptorSink
    private var isOpen = true

    /// Opens a temporary file beside the target; a link is followed, so that it stays one.
    /// - Throws: ``FormatError`` `unwritable` when the folder is missing or may not be written, or the target is a folder.
    public init(at url: URL) throws(FormatError) {
        if let descriptor = Self.device(url.path(percentEncoded: false)) {
            (target, temporary, self.descriptor) = (url.path(percentEncoded: false), nil, descriptor)
            sink = FileDescriptorSink(descriptor, name: "'\(target)'")
            return
        }
        let file = try Self.target(of: url)
        target = file.path(percentEncoded: false)
        let temporary = Self.temporary(beside: file).path(percentEncoded: false)
        self.temporary = temporary
        // O_EXCL: a file that someone else put there is never written through.
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            let folder = file.deletingLastPathComponent().path(percentEncoded: false)
            throw FormatError(.unwritable, "the folder '\(folder)' cannot be written: \(SystemCall.reason)")
        }
        sink = FileDescriptorSink(descriptor, name: "the file '\(target)'")
    }

    deinit { discard() }

    /// Takes bytes.
    /// - Throws: ``FormatError`` `unwritable`, as when the disk is full.
    public func write(_ bytes: [UInt8]) throws { try sink.write(bytes) }

    /// Puts the file under its name, after its bytes have reached the disk.
    /// - Throws: ``FormatError`` `unwritable`; the target is then as it was.
    public func commit() throws(FormatError) {
        guard isOpen else { return }
        guard let temporary else { return discard() }
        keepPermissions()
        guard fsync(descriptor) == 0, rename(temporary, target) == 0 else {
            let reason = SystemCall.reason
            discard()
            throw FormatError(.unwritable, "the file '\(target)' cannot be written: \(reason)")
        }
        isOpen = false
        close(descriptor)
    }

    /// Removes the temporary file; the target stays as it was.
    public func discard() {
        guard isOpen else { return }
        isOpen = false
        close(descriptor)
        if let temporary { unlink(temporary) }
    }

    /// The file itself where the name is a link, so that it stays one.
    /// - Throws: ``FormatError`` `unwritable` when it is a folder, or its folder does not exist.
    static func target(of url: URL) throws(FormatError) -> URL {
        let target = url.resolvingSymlinksInPath()
        let path = target.path(percentEncoded: false)
        let folder = target.deletingLastPathComponent().path(percentEncoded: false)
        var isDirectory: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue {
            throw FormatError(.unwritable, "'\(path)' is a folder: a file cannot take its place")
        }
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory.boolValue else {
            throw FormatError(.unwritable, "the folder '\(folder)' does not exist")
        }
        return target
    }

    /// A name beside a file that no other file has.
    static func temporary(beside target: URL) -> URL {
        let folder = target.deletingLastPathComponent()
        return folder.appending(path: "\(target.lastPathComponent).\(UUID().uuidString.prefix(8)).part")
    }

    /// Puts a complete and closed file in the place of another, after its bytes have reached the disk.
    /// - Throws: ``FormatError`` `unwritable`; the target is then as it was.
    static func replace(_ target: URL, by temporary: URL) throws(FormatError) {
        let (from, to) = (temporary.path(percentEncoded: false), target.path(percentEncoded: false))
        let descriptor = open(from, O_RDWR | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        var status = stat()
        if stat(to, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
        guard descriptor >= 0, fsync(descriptor) == 0, rename(from, to) == 0 else {
            throw FormatError(.unwritable, "the file '\(to)' cannot be written: \(SystemCall.reason)")
        }
    }

    /// Opens what is there and neither a file nor a folder; nil for all else.
    private static func device(_ path: String) -> CInt? {
        var status = stat()
        guard stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { return nil }
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        return descriptor >= 0 ? descriptor : nil
    }

    /// Gives the new file the permissions of the one it replaces.
    private func keepPermissions() {
        var status = stat()
        if stat(target, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
    }
}

extension AtomicFile {
    /// Writes a whole file at once.
    /// - Throws: ``FormatError`` `unwritable`, or what the body throws; the target is then as it was.
    public static func write(to url: URL, _ body: (AtomicFile) throws -> Void) throws {
        let file = try AtomicFile(at: url)
        do { try body(file) } catch {
            file.discard()
            throw error
        }
        try file.commit()
    }
}
