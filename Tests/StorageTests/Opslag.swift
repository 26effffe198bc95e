// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Storage
import TestSupport
import Woningbouw

/// The stores that must answer alike.
enum Opslag: String, CaseIterable, Sendable {
    case geheugen, geoPackage, postGIS

    /// Those that can be had here: PostGIS only with a server.
    static var allCases: [Opslag] { [.geheugen, .geoPackage] + (Proefserver.isErEen ? [.postGIS] : []) }

    /// Runs a check on a store of its own, without content.
    func bij(_ controle: (any Catalogusbeheer) async throws -> Void) async throws {
        switch self {
        case .geheugen: try await controle(GeheugenCatalogus())
        case .geoPackage:
            let folder = try TemporaryFolder()
            try await controle(try GeoPackageCatalogus(path: folder.file("opslag.gpkg").path))
        case .postGIS:
            try await Proefserver.bij { adres in try await controle(try await PostGISCatalogus(address: adres)) }
        }
    }

    /// Runs a check on a store that holds all examples.
    func gevuld(_ controle: (any Catalogusbeheer) async throws -> Void) async throws {
        try await bij { catalogus in
            for inhoud in try Voorbeelden.alles() {
                try await catalogus.schrijf(inhoud, wijze: .vervang, herkomst: Voorbeelden.herkomst)
            }
            try await controle(catalogus)
        }
    }
}
