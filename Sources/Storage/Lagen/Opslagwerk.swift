// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// What a catalogus does in one transaction, whichever the database behind it.
struct Opslagwerk {
    let db: any Databank

    private var geschiedenis: Geschiedenis { Geschiedenis(db: db) }

    // MARK: Reading

    func locaties(_ filter: LocatieFilter) throws -> [Locatie] {
        try Laagtabel<Locatie>(db: db).lees(Voorwaarde(db, filter))
    }

    func woningbouwgebieden(op peildatum: Datum?) throws -> [Woningbouwgebied] {
        try Laagtabel<Woningbouwgebied>(db: db).lees(Voorwaarde(db, op: peildatum))
    }

    func provincies() throws -> [Provincie] { try Laagtabel<Provincie>(db: db).lees(Voorwaarde(db)) }

    func gemeenten() throws -> [Gemeente] { try Laagtabel<Gemeente>(db: db).lees(Voorwaarde(db)) }

    /// The names of gemeenten of all layers; the database reads each list of them once, however many objects have it.
    func gemeentenamen() throws -> [String] {
        var namen = Set(try gemeenten().map(\.naam))
        for laag in [Laag.locaties, .woningbouwgebieden] {
            let sql = "SELECT min(id) AS id, gemeenten FROM \(laag.rawValue) GROUP BY gemeenten"
            try db.lees(sql, []) { rij in
                let lezer = Rijlezer(rij: rij, laag: laag, sleutel: laag.tabel.sleutel) { _ in [] }
                namen.formUnion(try lezer.namen("gemeenten"))
            }
        }
        return namen.sorted()
    }

    func herkomst(van laag: Laag) throws -> Laagherkomst? { try Herkomsten(db: db).herkomst(van: laag) }

    func doorloop(_ vraag: Laagvraag, _ gebruik: @escaping (Laaginhoud) throws -> Void) throws {
        try vraag.laag.doe(Doorloop(db: db, vraag: vraag, gebruik: gebruik))
    }

    func blad(_ vraag: Bladvraag) throws -> Blad { try vraag.laag.doe(Bladwerk(db: db, vraag: vraag)) }

    func object(_ id: String, in laag: Laag) throws -> Laagobject? { try laag.doe(Objectwerk(db: db, id: id)) }

    func omvang(van laag: Laag) throws -> Laagomvang { try Omvanglezer(db: db, tabel: laag.tabel).omvang() }

    /// The newest day of which a layer tells.
    func nieuwsteDag(in laag: Laag) throws -> Datum? {
        switch laag {
        case .woningbouwgebieden:
            return try db.eerste("SELECT max(aanwijzing_van) AS dag FROM woningbouwgebieden") { $0.tekst("dag") }
                .flatMap { Datum($0) }
        case .locaties:
            var nieuwste: Datum?
            try Laagtabel<Locatie>(db: db).doorloop(Voorwaarde(metAgenda: db)) { locatie in
                nieuwste = [nieuwste, locatie.agenda.nieuwste].compactMap(\.self).max()
            }
            return nieuwste
        case .provincies, .gemeenten: return nil
        }
    }

    // MARK: History

    func laatsteNummer() throws -> Int { try geschiedenis.laatsteNummer() }

    func handelingen(van laag: Laag?) throws -> [Handeling] { try geschiedenis.handelingen(van: laag) }

    func wijzigingen(van handeling: Int) throws -> Wijzigingen { try geschiedenis.wijzigingen(van: handeling) }

    // MARK: Writing

    func schrijf(
        _ opdracht: Schrijfopdracht, _ levering: @escaping (any Laagschrijver) throws -> Void
    ) throws -> Wijzigingen {
        try opdracht.laag.doe(Schrijfwerk(db: db, opdracht: opdracht, levering: levering))
    }

    func maakOngedaan(_ nummer: Int?, _ ondertekening: Ondertekening) throws -> Handeling {
        let handeling = try handelingen(van: nil).ongedaanTeMaken(nummer)
        return try handeling.laag.doe(Terugwerk(db: db, handeling: handeling, ondertekening: ondertekening))
    }
}

/// Reads a layer.
private struct Doorloop: Laagwerk {
    let db: any Databank
    let vraag: Laagvraag
    let gebruik: (Laaginhoud) throws -> Void

    func doe<Object: Opgeslagen>(met type: Object.Type) throws {
        try Laagtabel<Object>(db: db).doorloop(vraag, gebruik)
    }
}

/// Reads a part of the list of a layer.
private struct Bladwerk: Laagwerk {
    let db: any Databank
    let vraag: Bladvraag

    func doe<Object: Opgeslagen>(met type: Object.Type) throws -> Blad {
        try Bladlezer<Object>(db: db, vraag: vraag).lees()
    }
}

/// Reads one object.
private struct Objectwerk: Laagwerk {
    let db: any Databank
    let id: String

    func doe<Object: Opgeslagen>(met type: Object.Type) throws -> Laagobject? {
        try Laagtabel<Object>(db: db).object(id).flatMap { Object.inhoud([$0]).objecten.first }
    }
}

/// Writes a layer, or tells what that would change.
private struct Schrijfwerk: Laagwerk {
    let db: any Databank
    let opdracht: Schrijfopdracht
    let levering: (any Laagschrijver) throws -> Void

    func doe<Object: Opgeslagen>(met type: Object.Type) throws -> Wijzigingen {
        let nummer = opdracht.proef ? nil : try Geschiedenis(db: db).volgendNummer()
        let sessie = Schrijfsessie<Object>(db, nummer: nummer)
        try levering(sessie)
        let wijzigingen = sessie.resultaat
        guard let nummer else { return wijzigingen }
        try sessie.sluit(
            Handeling(
                nummer: nummer, soort: opdracht.soort, laag: opdracht.laag, wijze: opdracht.wijze,
                herkomst: opdracht.herkomst, ondertekening: opdracht.ondertekening, aantallen: wijzigingen.aantallen))
        return wijzigingen
    }
}

/// Undoes an entry of the history.
private struct Terugwerk: Laagwerk {
    let db: any Databank
    let handeling: Handeling
    let ondertekening: Ondertekening

    func doe<Object: Opgeslagen>(met type: Object.Type) throws -> Handeling {
        try Terugdraaiing<Object>(db: db, handeling: handeling).voerUit(ondertekening)
    }
}
