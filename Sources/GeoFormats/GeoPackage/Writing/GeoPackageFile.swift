// SPDX-License-Identifier: EUPL-1.2

public import Foundation
internal import GRDB

/// A new GeoPackage that appears under its name only when it is complete.
///
/// The same layers give the same bytes: no clock, and one order of writing.
///
/// ```swift
/// let file = try GeoPackageFile(at: url, gridDirectory: grids)
/// let layer = try file.addLayer(LayerDescription(name: "plannen", title: "Plannen"))
/// for feature in features { try layer.write(feature) }
/// try layer.finish()
/// try file.commit()
/// ```
public final class GeoPackageFile {
    private let target: URL
    private let temporary: URL
    private let gridDirectory: String
    private let database: DatabaseQueue
    private var isOpen = true

    /// Opens a temporary file beside the target.
    /// - Throws: ``FormatError`` `unwritable` when the folder is missing or may not be written, or the target is a folder.
    public init(at url: URL, gridDirectory: String) throws(FormatError) {
        target = try AtomicFile.target(of: url)
        temporary = AtomicFile.temporary(beside: target)
        self.gridDirectory = gridDirectory
        var configuration = Configuration()
        configuration.label = "doorbraakkaart writer"
        // The transaction is open from the first layer until the file is complete.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { db in
            GeoPackageFunctions.register(in: db)
            // Nobody else sees the file before it is complete, and an incomplete one is thrown away.
            try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;")
        }
        do {
            database = try DatabaseQueue(path: temporary.path(percentEncoded: false), configuration: configuration)
            try database.inDatabase { db in
                try GeoPackageSchema.create(in: db)
                try db.execute(sql: "BEGIN")
            }
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            throw Self.reworded(error, target)
        }
    }

    deinit { discard() }

    /// Starts a layer; the one before must be finished.
    public func addLayer(_ layer: LayerDescription) throws(FormatError) -> GeoPackageWriter {
        try GeoPackageWriter(layer, in: self, gridDirectory: gridDirectory)
    }

    /// Adds a text about the whole file.
    /// - Parameters:
    ///   - text: The description.
    ///   - standard: The URI of the standard by which it is written.
    ///   - timestamp: ISO 8601 in UTC with milliseconds.
    public func addMetadata(_ text: String, standard: String, timestamp: String) throws(FormatError) {
        try write { db in
            if try !db.tableExists("gpkg_metadata") { try GeoPackageMetadata.create(in: db) }
            try GeoPackageMetadata.add(text, standard: standard, timestamp: timestamp, in: db)
        }
    }

    /// Puts the file under its name, after its bytes have reached the disk.
    /// - Throws: ``FormatError`` `unwritable`; the target is then as it was.
    public func commit() throws(FormatError) {
        guard isOpen else { return }
        try write { db in try db.execute(sql: "COMMIT") }
        do { try database.close() } catch { throw Self.reworded(error, target) }
        try AtomicFile.replace(target, by: temporary)
        isOpen = false
    }

    /// Removes the temporary file; the target stays as it was.
    public func discard() {
        guard isOpen else { return }
        isOpen = false
        try? database.close()
        try? FileManager.default.removeItem(at: temporary)
    }

    func write<Answer>(_ body: (Database) throws -> Answer) throws(FormatError) -> Answer {
        do { return try database.inDatabase(body) } catch { throw Self.reworded(error, target) }
    }

    private static func reworded(_ error: any Error, _ target: URL) -> FormatError {
        if let error = error as? FormatError { return error }
        let reason = (error as? DatabaseError)?.message ?? "the disk fails"
        return FormatError(.unwritable, "the file '\(target.path(percentEncoded: false))' cannot be written: \(reason)")
    }
}
