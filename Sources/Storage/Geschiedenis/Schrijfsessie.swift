// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// One transaction on a layer: writes what differs, and notes in the history how it was.
final class Schrijfsessie<Object: Opgeslagen> {
    /// How many objects are removed at once.
    private static var deel: Int { 500 }

    /// From how many objects on it is worth while to know which ids the layer has.
    private static var veel: Int { 200 }

    private var wijzigingen = Wijzigingen()
    /// Known once many objects come at once; nil as long as they have not, and when the layer is too large for it.
    private var nieuwkomers: Nieuwkomers?
    private var isBekeken = false
    private let tabel: Laagtabel<Object>
    private let geschiedenis: Geschiedenis
    /// The number of the entry in the history; nil for a trial, which writes nothing.
    private let nummer: Int?

    init(_ db: any Databank, nummer: Int?) {
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

    /// - Returns: What the objects that change were before.
    @discardableResult
    func zet(_ objecten: [Object]) throws -> [Object] {
        if !isBekeken, objecten.count >= Self.veel {
            nieuwkomers = try Nieuwkomers(Object.tabel, in: tabel.db)
            isBekeken = true
        }
        guard let nummer, nieuwkomers != nil else { return try vergelijk(objecten) }
        let andere = objecten.filter { nieuwkomers?.neem($0.id) == false }
        let ids = Set(andere.map(\.id))
        let nieuwe = andere.isEmpty ? objecten : objecten.filter { !ids.contains($0.id) }
        if !nieuwe.isEmpty { try tabel.db.voegToe(nieuwe, handeling: nummer) }
        wijzigingen.toegevoegd += nieuwe.map(\.id)
        return andere.isEmpty ? [] : try vergelijk(andere)
    }

    /// Writes of objects those that differ from what stands.
    private func vergelijk(_ objecten: [Object]) throws -> [Object] {
        let staand = try tabel.objecten(objecten.map(\.id))
        var vorige: [Object] = []
        var nieuwe: [Rijschrijver] = []
        var gewijzigde: [Rijschrijver] = []
        var beelden: [(oud: Object?, rij: Rijschrijver)] = []
        for object in objecten {
            let oud = staand[object.id]
            guard oud != object else {
                wijzigingen.ongewijzigd.append(object.id)
                continue
            }
            if let oud { vorige.append(oud) }
            if oud == nil { wijzigingen.toegevoegd.append(object.id) } else { wijzigingen.gewijzigd.append(object.id) }
            guard nummer != nil else { continue }
            let rij = object.rij
            if oud == nil { nieuwe.append(rij) } else { gewijzigde.append(rij) }
            beelden.append((oud, rij))
        }
        guard let nummer, !beelden.isEmpty else { return vorige }
        try tabel.schrijf(nieuwe, zijnNieuw: true)
        try tabel.schrijf(gewijzigde, zijnNieuw: false)
        // Made only now: a server takes in the rows meanwhile.
        let stappen = beelden.map { oud, rij in
            Stap(id: rij.id, voor: oud.map { Rijbeeld($0.rij) }, na: Rijbeeld(rij).sha256)
        }
        try geschiedenis.noteer(stappen, Object.laag, nummer)
        return vorige
    }

    func verwijder(_ ids: [String]) throws {
        for begin in stride(from: 0, to: ids.count, by: Self.deel) {
            let staand = try tabel.objecten(Array(ids[begin..<min(begin + Self.deel, ids.count)]))
            let oude = staand.values.sorted { $0.id < $1.id }
            wijzigingen.verwijderd += oude.map(\.id)
            guard let nummer, !oude.isEmpty else { continue }
            try tabel.verwijder(oude.map(\.id))
            let stappen = oude.map { Stap(id: $0.id, voor: Rijbeeld($0.rij), na: nil) }
            try geschiedenis.noteer(stappen, Object.laag, nummer)
        }
    }

    /// Ends the transaction with its entry in the history.
    func sluit(_ handeling: Handeling) throws {
        let aantallen = handeling.aantallen
        if aantallen.toegevoegd + aantallen.gewijzigd + aantallen.verwijderd > 0 { try tabel.rondAf() }
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
        Object.inhoud(try zet(Object.objecten(in: inhoud)))
    }

    func verwijder(_ id: String) throws { try verwijder([id]) }

    func verwijder(behalve blijft: (String) -> Bool) throws {
        guard let nieuwkomers else { return try verwijder(try tabel.ids(behalve: blijft)) }
        // All that the layer can have is known here.
        try verwijder((nieuwkomers.staande + wijzigingen.toegevoegd).filter { !blijft($0) }.sorted())
    }
}
