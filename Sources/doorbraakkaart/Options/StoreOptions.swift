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
            "The store: a GeoPackage file, made and filled on first use.", valueName: "path.gpkg"),
        completion: .file(extensions: ["gpkg"]))
    var store: String?

    /// The store, filled with what the product ships where it is empty.
    func open() async throws -> any Catalogusbeheer {
        let catalogus = try GeoPackageCatalogus(path: try path())
        let gevuld = try await Geodata(map: try GeodataFolder.find()).vul(catalogus)
        if !gevuld.isEmpty {
            Message.note("Filled \(try path()) with the shipped \(gevuld.map(\.rawValue).joined(separator: ", "))")
        }
        return catalogus
    }

    /// The day that was asked for, else the newest in the data.
    func peildatum(_ gevraagd: Datum?, in catalogus: any Catalogus) async throws -> Datum {
        if let gevraagd { return gevraagd }
        return try await catalogus.peildatum()
    }

    /// Refuses to write over the store itself.
    func keepFrom(_ output: Output) throws {
        guard case .file(let url) = output else { return }
        let store = URL(filePath: try path()).resolvingSymlinksInPath().standardizedFileURL.path
        guard url.resolvingSymlinksInPath().standardizedFileURL.path != store else {
            throw UsageError("'\(url.relativePath)' is the store itself: write to another file")
        }
    }

    private func path() throws -> String {
        guard let store else { return try DefaultStore.path() }
        if store.hasPrefix("postgresql:") || store.hasPrefix("postgres:") {
            throw UsageError("a store in PostgreSQL is not supported yet: give the path of a GeoPackage")
        }
        return store
    }
}
