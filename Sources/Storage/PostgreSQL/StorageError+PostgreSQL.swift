// SPDX-License-Identifier: EUPL-1.2

extension StorageError {
    /// What an error of PostgreSQL means for who uses the store; any other error stays as it is.
    static func vertaald(_ error: any Error, _ adres: Postgresadres) -> any Error {
        guard let error = error as? Postgresfout else { return error }
        let opslag = "the store \(adres.omschrijving)"
        if error.isOnzeker {
            return StorageError(
                .unavailable,
                "\(opslag) went away while a change was being kept: look in the history whether it was (\(error.melding))"
            )
        }
        if error.isVerbroken {
            return StorageError(.unavailable, "\(opslag) cannot be reached: \(error.melding)")
        }
        return switch error.staat {
        case "55P03", "40001", "40P01":
            StorageError(.busy, "another program has kept \(opslag) locked for \(Int(wachttijd)) seconds")
        case "53300": StorageError(.busy, "\(opslag) has no connection left: \(error.melding)")
        case "25006", "42501": StorageError(.readOnly, "\(opslag) may be read but not written: \(error.melding)")
        case "53100": StorageError(.full, "the disk of \(opslag) is full: it is as it was")
        case "XX001", "XX002": StorageError(.damaged, "\(opslag) is damaged: \(error.melding)")
        case "22021", "22P05":
            StorageError(.failed, "\(opslag) cannot keep a text with the character 0: remove it first")
        default: StorageError(.failed, "\(opslag) refused: \(error.melding)")
        }
    }
}
