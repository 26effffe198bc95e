// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// New objects made ready for the server, on any thread: the rows of their table and their steps in the history.
struct Vulstuk: Sendable {
    let tabel: Tabel
    let aantal: Int
    /// Whether all outlines are valid, which the server then need not judge with its one process.
    let isGekeurd: Bool
    private(set) var kolommen: [String] = []
    private(set) var rijen = Kopieerstroom()
    private(set) var stappen = Kopieerstroom()

    init<Object: Opgeslagen>(_ objecten: [Object], handeling: Int) throws {
        tabel = Object.tabel
        aantal = objecten.count
        isGekeurd = objecten.allSatisfy { object in
            guard let vlak = object.vorm.vlak else { return true }
            return (try? vlak.validity().isValid) == true
        }
        for object in objecten {
            let rij = object.rij
            kolommen = rij.kolommen(van: tabel)
            try rijen.voegToe(rij.waarden(van: tabel))
            let stap = Stap(id: rij.id, voor: nil, na: Rijbeeld(rij).sha256)
            try stappen.voegToe(stap.rij(Object.laag, handeling))
        }
    }
}

/// A row as it stands in a table of PostgreSQL, where places are a column.
extension Rijschrijver {
    func kolommen(van tabel: Tabel) -> [String] { tabel.heeftNummers ? kolommen + ["plaats"] : kolommen }

    func waarden(van tabel: Tabel) -> [Kolomwaarde] {
        guard tabel.heeftNummers else { return waarden }
        return waarden + [plaatsen.isEmpty ? .leeg : .vorm(.multiPoint(plaatsen))]
    }
}
