// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Foundation
import Storage
import Woningbouw

/// Which store a command works on.
struct StoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The store: a GeoPackage file or a database postgresql://…, made and filled on first use.",
            valueName: "path.gpkg|url"),
        completion: .file(extensions: ["gpkg"]))
    var store: String?

    /// The store, filled with what the product ships where it is empty.
    /// - Parameter readStore: A replica of the database from which is read.
    func open(readStore: String? = nil) async throws -> any Catalogusbeheer {
        let opened = try await Store(try address()).open(readAddress: readStore)
        let gevuld = try await Geodata(map: try GeodataFolder.find()).vul(opened.catalogus)
        if !gevuld.isEmpty {
            Message.note("Filled \(opened.naam) with the shipped \(gevuld.map(\.rawValue).joined(separator: ", "))")
        }
        return opened.catalogus
    }

    /// The day that was asked for, else the newest in the data.
    func peildatum(_ gevraagd: Datum?, in catalogus: any Catalogus) async throws -> Datum {
        if let gevraagd { return gevraagd }
        return try await catalogus.peildatum()
    }

    /// Refuses to write over the store itself.
    func keepFrom(_ output: Output) throws {
        guard case .file(let url) = output, case .file(let path) = Store(try address()) else { return }
        let store = URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path
        guard url.resolvingSymlinksInPath().standardizedFileURL.path != store else {
            throw UsageError("'\(url.relativePath)' is the store itself: write to another file")
        }
    }

    private func address() throws -> String { try store ?? DefaultStore.path() }
}
