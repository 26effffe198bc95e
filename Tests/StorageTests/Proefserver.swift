// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Synchronization
import Testing

@testable import Storage

/// The server of PostgreSQL that tests may use, which `Scripts/with-postgis` starts.
enum Proefserver {
    private static let variabele = "DOORBRAAKKAART_TEST_POSTGRES"
    private static let volgnummer = Mutex(0)

    /// Its address, nil when there is none.
    static let adres = ProcessInfo.processInfo.environment[variabele]

    /// What is said of tests that need it.
    static let ontbreekt: Comment = "there is no server: run Scripts/with-postgis swift test"

    /// The address with a schema.
    static func adres(schema: String) throws -> String {
        try #require(adres) + "?options=-csearch_path%3D\(schema)%2Cpublic"
    }

    /// Runs a check on a schema of its own, without tables.
    static func bij(_ controle: (_ adres: String) async throws -> Void) async throws {
        let nummer = volgnummer.withLock { nummer in
            nummer += 1
            return nummer
        }
        let schema = "toets_\(ProcessInfo.processInfo.processIdentifier)_\(nummer)"
        try await sql("CREATE SCHEMA \(schema)")
        let uitkomst: Result<Void, any Error>
        do { uitkomst = .success(try await controle(try adres(schema: schema))) } catch { uitkomst = .failure(error) }
        try await sql("DROP SCHEMA \(schema) CASCADE")
        try uitkomst.get()
    }

    /// Runs statements, as another program would.
    static func sql(_ sql: String, schema: String? = nil) async throws {
        let adres = try schema.map(adres(schema:)) ?? #require(adres)
        try await Verbindingspoel(try Postgresadres(adres), aantal: 1).doe { try $0.voerUit(sql) }
    }
}
