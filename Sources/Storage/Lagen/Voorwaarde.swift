// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Geometry
internal import Woningbouw

/// What rows must fulfil, in SQL.
struct Voorwaarde {
    let db: any Databank
    private var delen: [Voorwaardedeel] = []

    init(_ db: any Databank) {
        self.db = db
    }

    /// The `WHERE` of a query, empty when nothing is asked.
    var sql: String { delen.isEmpty ? "" : "WHERE " + delen.map(\.sql).joined(separator: " AND ") }
    var argumenten: [Kolomwaarde] { delen.flatMap(\.argumenten) }

    mutating func voegToe(_ deel: Voorwaardedeel) { delen.append(deel) }

    mutating func voegToe(_ sql: String, _ argumenten: [Kolomwaarde]) {
        voegToe(Voorwaardedeel(sql: sql, argumenten: argumenten))
    }

    /// With a condition more; what every row fulfils is none.
    func met(_ deel: Voorwaardedeel) -> Voorwaarde {
        var meer = self
        if deel != .altijd { meer.voegToe(deel) }
        return meer
    }

    /// Asks for what there is not.
    mutating func voegNietsToe() { voegToe(.nooit) }

    /// Asks for a name in a column with names, which are composed there.
    mutating func vraag(_ naam: String, in kolom: String) {
        voegToe(db.bevat(naam.precomposedStringWithCanonicalMapping, in: kolom))
    }
}

extension Voorwaarde {
    /// The locaties that fulfil the filter.
    init(_ db: any Databank, _ filter: LocatieFilter) {
        self.init(db)
        if let provincie = filter.provincie { vraag(provincie, in: "provincies") }
        if let gemeente = filter.gemeente { vraag(gemeente, in: "gemeenten") }
        if let status = filter.status { voegToe("status = ?", [.tekst(status.rawValue)]) }
    }

    /// The locaties with any list of an agenda.
    init(metAgenda db: any Databank) {
        self.init(db)
        voegToe("(\(Agendalijst.allCases.map { "\($0.rawValue) IS NOT NULL" }.joined(separator: " OR ")))", [])
    }

    /// The gebieden whose aanwijzing holds on the day.
    init(_ db: any Databank, op peildatum: Datum?) {
        self.init(db)
        guard let peildatum else { return }
        voegToe("(aanwijzing_van IS NULL OR aanwijzing_van <= ?)", [.datum(peildatum)])
        voegToe("(aanwijzing_tot IS NULL OR aanwijzing_tot >= ?)", [.datum(peildatum)])
    }

    /// The objects that fulfil a question; of its area only the box is asked, by the spatial index.
    init(_ db: any Databank, _ vraag: Laagvraag) {
        self.init(db)
        switch vraag.laag {
        case .locaties: self = Voorwaarde(db, vraag.locatieFilter)
        case .woningbouwgebieden:
            self = Voorwaarde(db, op: vraag.peildatum)
            if let provincie = vraag.provincie { self.vraag(provincie, in: "provincies") }
            if let gemeente = vraag.gemeente { self.vraag(gemeente, in: "gemeenten") }
        case .provincies:
            if let provincie = vraag.provincie { voegToe("naam = ?", [.tekst(provincie)]) }
        case .gemeenten:
            if let provincie = vraag.provincie { voegToe("provincie = ?", [.tekst(provincie)]) }
            if let gemeente = vraag.gemeente { voegToe("naam = ?", [.tekst(gemeente)]) }
        }
        if let vakken = vraag.vakken { voegToe(db.raaktOfZonderVlak(vakken, vraag.laag.tabel)) }
        guard let vlak = vraag.vlak else { return }
        // An empty area has no box, and nothing lies in it.
        if let vak = vlak.boundingBox {
            voegToe(db.raakt(vak, vraag.laag.tabel))
        } else {
            voegNietsToe()
        }
    }
}
