// SPDX-License-Identifier: EUPL-1.2

internal import CLibPQ

/// Where a database is: an address `postgresql://…` as libpq reads it.
struct Postgresadres: Hashable, Sendable {
    /// The address, which may hold a password.
    let uri: String
    /// The address for people, without what is secret.
    let omschrijving: String

    /// - Throws: ``StorageError`` `invalidAddress`.
    init(_ uri: String) throws {
        var melding: UnsafeMutablePointer<CChar>?
        guard let opties = PQconninfoParse(uri, &melding) else {
            defer { PQfreemem(melding) }
            // libpq repeats the whole address, with the password that may be in it.
            throw StorageError(
                .invalidAddress,
                "the address of the store is not as PostgreSQL writes it: postgresql://user@host:port/database")
        }
        defer { PQconninfoFree(opties) }
        var waarden: [String: String] = [:]
        var optie = opties
        while let naam = optie.pointee.keyword {
            if let waarde = optie.pointee.val { waarden[String(cString: naam)] = String(cString: waarde) }
            optie += 1
        }
        self.uri = uri
        let gebruiker = waarden["user"].map { $0 + "@" } ?? ""
        let poort = waarden["port"].map { ":" + $0 } ?? ""
        omschrijving =
            "postgresql://\(gebruiker)\(waarden["host"] ?? waarden["hostaddr"] ?? "")\(poort)/\(waarden["dbname"] ?? "")"
    }

    /// Whether a text is such an address and not the path of a file.
    static func isAdres(_ tekst: String) -> Bool {
        tekst.hasPrefix("postgresql://") || tekst.hasPrefix("postgres://")
    }
}
