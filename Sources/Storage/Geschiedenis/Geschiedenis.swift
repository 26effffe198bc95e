// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB
internal import Woningbouw

/// The tables that tell who did what, and how each object was before.
struct Geschiedenis {
    let db: Database

    /// Whether the store has them: one of an earlier version that may only be read has not.
    private var bestaat: Bool { get throws { try db.tableExists("geschiedenis") } }

    // MARK: Entries

    /// The number of the entry that follows.
    func volgendNummer() throws -> Int {
        try Int.fetchOne(db, sql: "SELECT coalesce(max(fid), 0) + 1 FROM geschiedenis") ?? 1
    }

    /// The number of the last entry, 0 when there is none.
    func laatsteNummer() throws -> Int {
        guard try bestaat else { return 0 }
        return try Int.fetchOne(db, sql: "SELECT coalesce(max(fid), 0) FROM geschiedenis") ?? 0
    }

    /// The entries on a layer, or on all, the oldest first.
    func handelingen(van laag: Laag?) throws -> [Handeling] {
        guard try bestaat else { return [] }
        let rijen = try Row.fetchCursor(
            db, sql: "SELECT * FROM geschiedenis WHERE laag = coalesce(?, laag) ORDER BY fid",
            arguments: [laag?.rawValue])
        var handelingen: [Handeling] = []
        while let rij = try rijen.next() { handelingen.append(try Handeling(rij)) }
        return handelingen
    }

    /// Adds an entry.
    func noteer(_ handeling: Handeling, vorige: Laagherkomst?) throws {
        var ongedaan: Int?
        if case .ongedaan(let nummer) = handeling.soort { ongedaan = nummer }
        try db.execute(
            sql: """
                INSERT INTO geschiedenis (
                  fid, soort, maakt_ongedaan, laag, wijze, door, tijdstip, bestand, sha256, bronvermelding,
                  vorige_herkomst, toegevoegd, gewijzigd, verwijderd, ongewijzigd)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                handeling.nummer, handeling.soort.naam, ongedaan, handeling.laag.rawValue, handeling.wijze.rawValue,
                handeling.ondertekening?.door, handeling.ondertekening?.tijdstip.formatted(Self.tijdstip),
                handeling.herkomst?.bestand, handeling.herkomst?.sha256, handeling.herkomst?.bronvermelding,
                vorige?.json, handeling.aantallen.toegevoegd, handeling.aantallen.gewijzigd,
                handeling.aantallen.verwijderd, handeling.aantallen.ongewijzigd,
            ])
    }

    /// Where the content of the layer came from before an entry.
    func vorigeHerkomst(_ nummer: Int) throws -> Laagherkomst? {
        try String.fetchOne(db, sql: "SELECT vorige_herkomst FROM geschiedenis WHERE fid = ?", arguments: [nummer])
            .flatMap(Laagherkomst.init(json:))
    }

    /// As the GeoPackage standard writes moments, in UTC.
    static let tijdstip = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    // MARK: Objects

    /// Adds what an entry does to an object.
    func noteer(_ stap: Stap, _ laag: Laag, _ nummer: Int) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO geschiedenis_objecten
                  (handeling, laag, id, soort, voor, voor_vlak, voor_plaatsen, na_sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            nummer, laag.rawValue, stap.id, stap.soort, stap.voor?.kolommen, stap.voor?.vlak, stap.voor?.plaatsen,
            stap.na,
        ])
    }

    /// Hands over what an entry did to each object.
    func stappen(van nummer: Int, _ gebruik: (Stap) throws -> Void) throws {
        let rijen = try Row.fetchCursor(
            db,
            sql:
                "SELECT id, voor, voor_vlak, voor_plaatsen, na_sha256 FROM geschiedenis_objecten WHERE handeling = ? ORDER BY fid",
            arguments: [nummer])
        while let rij = try rijen.next() {
            let voor = (rij["voor"] as String?).map {
                Rijbeeld(kolommen: $0, vlak: rij["voor_vlak"], plaatsen: rij["voor_plaatsen"])
            }
            try gebruik(Stap(id: rij["id"], voor: voor, na: rij["na_sha256"]))
        }
    }

    /// The ids that an entry touched.
    func wijzigingen(van nummer: Int) throws -> Wijzigingen {
        guard try bestaat else { return Wijzigingen() }
        func ids(_ soort: String) throws -> [String] {
            try String.fetchAll(
                db, sql: "SELECT id FROM geschiedenis_objecten WHERE handeling = ? AND soort = ?",
                arguments: [nummer, soort])
        }
        return Wijzigingen(
            toegevoegd: try ids("toegevoegd"), gewijzigd: try ids("gewijzigd"), verwijderd: try ids("verwijderd"))
    }

    /// The first entry after another that touched an object.
    func latere(dan nummer: Int, _ laag: Laag, _ id: String) throws -> Int? {
        try Int.fetchOne(
            db, sql: "SELECT min(handeling) FROM geschiedenis_objecten WHERE laag = ? AND id = ? AND handeling > ?",
            arguments: [laag.rawValue, id, nummer])
    }
}

/// What an entry did to an object: how it was, and the fingerprint of how it became.
struct Stap {
    let id: String
    let voor: Rijbeeld?
    let na: String?

    var soort: String { voor == nil ? "toegevoegd" : na == nil ? "verwijderd" : "gewijzigd" }
}
