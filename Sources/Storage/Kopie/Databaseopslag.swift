// SPDX-License-Identifier: EUPL-1.2

public import Woningbouw

/// A store in a database, of either kind.
public enum Databaseopslag: Sendable {
    /// A GeoPackage.
    case geoPackage(GeoPackageCatalogus)
    /// A database in PostgreSQL.
    case postGIS(PostGISCatalogus)

    /// The store as everybody uses it.
    public var catalogus: any Catalogusbeheer {
        switch self {
        case .geoPackage(let catalogus): catalogus
        case .postGIS(let catalogus): catalogus
        }
    }

    /// The path or address for people, without a password.
    public var naam: String {
        switch self {
        case .geoPackage(let catalogus): catalogus.path
        case .postGIS(let catalogus): catalogus.description
        }
    }

    /// Reads everything as it is at one moment.
    func lees<Antwoord: Sendable>(
        _ vraag: @escaping @Sendable (Opslagwerk) throws -> Antwoord
    ) async throws -> Antwoord {
        switch self {
        case .geoPackage(let catalogus): try await catalogus.lees(vraag)
        // What was read once is on its way: it cannot be read again after a fault.
        case .postGIS(let catalogus): try await catalogus.lees(opnieuw: false, vraag)
        }
    }

    /// Writes any layer, in one transaction.
    func schrijf<Antwoord: Sendable>(
        _ werk: @escaping @Sendable (Opslagwerk) throws -> Antwoord
    ) async throws -> Antwoord {
        switch self {
        case .geoPackage(let catalogus): try await catalogus.schrijf(werk)
        case .postGIS(let catalogus): try await catalogus.schrijf(Laag.allCases, werk)
        }
    }
}
