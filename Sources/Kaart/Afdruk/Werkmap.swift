// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// A folder for files that other programs read and write, removed when they are done.
struct Werkmap {
    private let plek: URL

    /// - Throws: ``Afdrukfout`` when the folder for temporary files cannot be written.
    init() throws {
        plek = FileManager.default.temporaryDirectory.appending(path: "doorbraakkaart-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(at: plek, withIntermediateDirectories: false)
        } catch {
            throw Afdrukfout("the folder for temporary files cannot be written: \(error.localizedDescription)")
        }
    }

    func bestand(_ naam: String) -> URL { plek.appending(path: naam) }

    /// - Throws: ``Afdrukfout`` when it cannot be written.
    func schrijf(_ bytes: [UInt8], _ naam: String) throws -> URL {
        do { try Data(bytes).write(to: bestand(naam)) } catch {
            throw Afdrukfout("a temporary file cannot be written: \(error.localizedDescription)")
        }
        return bestand(naam)
    }

    /// - Throws: ``Afdrukfout`` when it is not there.
    func lees(_ bestand: URL) throws -> [UInt8] {
        do { return Array(try Data(contentsOf: bestand)) } catch {
            throw Afdrukfout("a temporary file cannot be read: \(error.localizedDescription)")
        }
    }

    func verwijder() { try? FileManager.default.removeItem(at: plek) }
}
