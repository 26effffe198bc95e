// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import Woningbouw

/// One transaction on a layer: writes what differs, and notes in the history how it was.
final class Schrijfsessie<Object: Opgeslagen> {
    private var wijzigingen = Wijzigingen()
    private let tabel: Laagtabel<Object>
    private let geschiedenis: Geschiedenis
    /// The number of the entry in the history; nil for a trial, which writes nothing.
    private let nummer: Int?

    init(_ db: Database, nummer: Int?) {
        tabel = Laagtabel(db: db)
        geschiedenis = Geschiedenis(db: db)
        self.nummer = nummer
    }

    /// What has changed so far.
    var resultaat: Wijzigingen {
        Wijzigingen(
            toegevoegd: wijzigingen.toegevoegd, gewijzigd: wijzigingen.gewijzigd, verwijderd: wijzigingen.verwijderd,
            ongewijzigd: wijzigingen.ongewijzigd)
    }

    /// - Returns: What the object was before, when it changes.
    @discardableResult
    func zet(_ object: Object) throws -> Object? {
        let oud = try tabel.object(object.id)
        guard oud != object else {
            wijzigingen.ongewijzigd.append(object.id)
            return nil
        }
        if oud == nil { wijzigingen.toegevoegd.append(object.id) } else { wijzigingen.gewijzigd.append(object.id) }
        guard let nummer else { return oud }
        let rij = object.rij
        try tabel.schrijf(rij, object.id)
        let stap = Stap(id: object.id, voor: oud.map { Rijbeeld($0.rij) }, na: Rijbeeld(rij).sha256)
        try geschiedenis.noteer(stap, Object.laag, nummer)
        return oud
    }

    func verwijder(_ id: String) throws {
        guard let oud = try tabel.object(id) else { return }
        wijzigingen.verwijderd.append(id)
        guard let nummer else { return }
        try tabel.verwijder(id)
        try geschiedenis.noteer(Stap(id: id, voor: Rijbeeld(oud.rij), na: nil), Object.laag, nummer)
    }

    func verwijder(behalve blijft: (String) -> Bool) throws {
        for id in try tabel.ids(behalve: blijft) { try verwijder(id) }
    }

    /// Ends the transaction with its entry in the history.
    func sluit(_ handeling: Handeling) throws {
        let aantallen = handeling.aantallen
        if aantallen.toegevoegd + aantallen.gewijzigd + aantallen.verwijderd > 0 { try tabel.werkOmvangBij() }
        let herkomsten = Herkomsten(db: tabel.db)
        try geschiedenis.noteer(handeling, vorige: try herkomsten.herkomst(van: Object.laag))
        if handeling.soort != .bewerking { try herkomsten.zet(handeling.herkomst, van: Object.laag) }
    }
}

extension Schrijfsessie: Laagschrijver {
    func object(_ id: String) throws -> Laagobject? {
        try tabel.object(id).flatMap { Object.inhoud([$0]).objecten.first }
    }

    func volgendNummer() throws -> Int { try tabel.volgendNummer() }

    func schrijf(_ inhoud: Laaginhoud) throws -> Laaginhoud {
        Object.inhoud(try Object.objecten(in: inhoud).compactMap(zet))
    }
}
