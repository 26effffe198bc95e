// SPDX-License-Identifier: EUPL-1.2

/// What an entry of the history did to an object: how it was, and the fingerprint of how it became.
struct Stap {
    let id: String
    let voor: Rijbeeld?
    let na: String?

    var soort: String { voor == nil ? "toegevoegd" : na == nil ? "verwijderd" : "gewijzigd" }
}

extension Stap {
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
