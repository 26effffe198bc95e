// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// What an entry of the history did to an object: how it was, and the fingerprint of how it became.
struct Stap {
    let id: String
    let voor: Rijbeeld?
    let na: String?

    var soort: String { voor == nil ? "toegevoegd" : na == nil ? "verwijderd" : "gewijzigd" }
}

extension Stap {
    static let tabel = "geschiedenis_objecten"
    static let kolommen = ["handeling", "laag", "id", "soort", "voor", "voor_vlak", "voor_plaatsen", "na_sha256"]

    /// The step as a row of an entry, a value for each column.
    func rij(_ laag: Laag, _ handeling: Int) -> [Kolomwaarde] {
        [
            .geheel(handeling), .tekst(laag.rawValue), .tekst(id), .tekst(soort), Kolomwaarde(voor?.kolommen),
            voor?.vlak.map(Kolomwaarde.bytes) ?? .leeg, Kolomwaarde(voor?.plaatsen), Kolomwaarde(na),
        ]
    }

    /// What a row of the history tells.
    /// - Throws: ``StorageError`` `damagedRow`.
    init(_ rij: any Rij) throws {
        guard let id = rij.tekst("id") else {
            throw StorageError(.damagedRow, "in the store, a row of geschiedenis_objecten has no id")
        }
        let voor = rij.tekst("voor").map {
            Rijbeeld(kolommen: $0, vlak: rij.bytes("voor_vlak"), plaatsen: rij.tekst("voor_plaatsen"))
        }
        self.init(id: id, voor: voor, na: rij.tekst("na_sha256"))
    }
}
