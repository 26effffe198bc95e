// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import Foundation
import Synchronization

/// The server of PostgreSQL that tests may use, which `Scripts/with-postgis` starts.
public enum Proefserver {
    private static let volgnummer = Mutex(0)

    /// Its address, nil when there is none.
    public static let adres = ProcessInfo.processInfo.environment["DOORBRAAKKAART_TEST_POSTGRES"]

    /// Whether there is one, for the condition of a test; `Scripts/with-postgis swift test` starts it.
    public static var isErEen: Bool { adres != nil }

    /// Runs a check on a schema of its own, without tables.
    public static func bij(_ controle: (_ adres: String) async throws -> Void) async throws {
        guard let server = adres else { throw Proefserverfout(description: "there is no server") }
        let nummer = volgnummer.withLock { nummer in
            nummer += 1
            return nummer
        }
        let schema = "toets_\(ProcessInfo.processInfo.processIdentifier)_\(nummer)"
        try await sql("CREATE SCHEMA \(schema)", server)
        let uitkomst: Result<Void, any Error>
        do {
            uitkomst = .success(try await controle("\(server)?options=-csearch_path%3D\(schema)%2Cpublic"))
        } catch {
            uitkomst = .failure(error)
        }
        try await sql("DROP SCHEMA \(schema) CASCADE", server)
        try uitkomst.get()
    }

    private static func sql(_ sql: String, _ adres: String) async throws {
        // On a thread that may wait, as those of the tests are few.
        let antwoord = try await withCheckedThrowingContinuation { hervat in
            DispatchQueue.global().async {
                hervat.resume(
                    with: Result {
                        try Tool.run("psql", adres, "-X", "-q", "-c", "SET client_min_messages = error", "-c", sql)
                    })
            }
        }
        guard antwoord.isEmpty else { throw Proefserverfout(description: antwoord) }
    }
}

/// The server of the tests does not do what it should.
struct Proefserverfout: Error, CustomStringConvertible {
    let description: String
}
