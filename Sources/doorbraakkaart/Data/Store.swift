// SPDX-License-Identifier: EUPL-1.2

import Storage

/// A store as people name it.
enum Store: Hashable, Sendable {
    /// The path of a GeoPackage.
    case file(String)
    /// The address of a database.
    case database(String)

    init(_ text: String) {
        self = PostGISCatalogus.isAddress(text) ? .database(text) : .file(text)
    }

    /// The store, made when there is none.
    /// - Parameter readAddress: A replica of a database from which is read.
    func open(readOnly: Bool = false, readAddress: String? = nil) async throws -> Databaseopslag {
        switch self {
        case .file(let path):
            guard readAddress == nil else {
                throw UsageError("--read-store goes with a --store postgresql://…, of which it is a replica")
            }
            return .geoPackage(try GeoPackageCatalogus(path: path, readOnly: readOnly))
        case .database(let address):
            return .postGIS(
                try await PostGISCatalogus(address: address, readAddress: readAddress, readOnly: readOnly))
        }
    }
}
