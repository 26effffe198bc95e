// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Woningbouw

/// The tables that tell who did what, and how each object was before.
struct Geschiedenis {
    /// How many objects of an entry are in memory at once.
    private static let deel = 500

    let db: any Databank

    // MARK: Entries

    /// The number of the entry that follows.
    func volgendNummer() throws -> Int { try laatsteNummer() + 1 }

    /// The number of the last entry, 0 when there is none.
    func laatsteNummer() throws -> Int {
        guard try db.heeftGeschiedenis() else { return 0 }
        return try db.getal("SELECT max(fid) AS getal FROM geschiedenis")
    }

    /// The entries on a layer, or on all, the oldest first.
    func handelingen(van laag: Laag?) throws -> [Handeling] {
        guard try db.heeftGeschiedenis() else { return [] }
        var handelingen: [Handeling] = []
        try db.lees(
            "SELECT * FROM geschiedenis WHERE laag = coalesce(?, laag) ORDER BY fid", [Kolomwaarde(laag?.rawValue)]
        ) { handelingen.append(try Handeling($0)) }
        return handelingen
    }

    /// Adds an entry.
    func noteer(_ handeling: Handeling, vorige: Laagherkomst?) throws {
        var ongedaan: Int?
        if case .ongedaan(let nummer) = handeling.soort { ongedaan = nummer }
        let aantallen = handeling.aantallen
        try db.voegToe(
            [
                "fid": .geheel(handeling.nummer), "soort": .tekst(handeling.soort.naam),
                "maakt_ongedaan": Kolomwaarde(ongedaan), "laag": .tekst(handeling.laag.rawValue),
                "wijze": .tekst(handeling.wijze.rawValue), "door": Kolomwaarde(handeling.ondertekening?.door),
                "tijdstip": handeling.ondertekening.map { .moment($0.tijdstip) } ?? .leeg,
                "bestand": Kolomwaarde(handeling.herkomst?.bestand), "sha256": Kolomwaarde(handeling.herkomst?.sha256),
                "bronvermelding": Kolomwaarde(handeling.herkomst?.bronvermelding),
                "vorige_herkomst": Kolomwaarde(vorige?.json), "toegevoegd": .geheel(aantallen.toegevoegd),
                "gewijzigd": .geheel(aantallen.gewijzigd), "verwijderd": .geheel(aantallen.verwijderd),
                "ongewijzigd": .geheel(aantallen.ongewijzigd),
            ], aan: "geschiedenis")
    }

    /// Where the content of the layer came from before an entry.
    func vorigeHerkomst(_ nummer: Int) throws -> Laagherkomst? {
        try db.eerste("SELECT vorige_herkomst FROM geschiedenis WHERE fid = ?", [.geheel(nummer)]) {
            $0.tekst("vorige_herkomst")
        }.flatMap(Laagherkomst.init(json:))
    }

    // MARK: Objects

    /// Adds what an entry does to objects.
    func noteer(_ stappen: [Stap], _ laag: Laag, _ nummer: Int) throws {
        try db.voegToe(stappen.map { $0.rij(laag, nummer) }, aan: Stap.tabel, Stap.kolommen)
    }

    /// Hands over what an entry did to its objects, a part at a time.
    func stappen(van nummer: Int, _ gebruik: ([Stap]) throws -> Void) throws {
        var na = 0
        var deel: [Stap] = []
        repeat {
            deel.removeAll(keepingCapacity: true)
            try db.lees(
                """
                SELECT fid, id, voor, voor_vlak, voor_plaatsen, na_sha256 FROM geschiedenis_objecten
                WHERE handeling = ? AND fid > ? ORDER BY fid LIMIT \(Self.deel)
                """, [.geheel(nummer), .geheel(na)]
            ) { rij in
                deel.append(try Stap(rij))
                na = rij.geheel("fid") ?? na
            }
            if !deel.isEmpty { try gebruik(deel) }
        } while deel.count == Self.deel
    }

    /// The ids that an entry touched.
    func wijzigingen(van nummer: Int) throws -> Wijzigingen {
        guard try db.heeftGeschiedenis() else { return Wijzigingen() }
        var ids: [String: [String]] = [:]
        _ = try db.doorloop("SELECT id, soort FROM geschiedenis_objecten WHERE handeling = ?", [.geheel(nummer)]) {
            rij in
            if let id = rij.tekst("id"), let soort = rij.tekst("soort") { ids[soort, default: []].append(id) }
            return true
        }
        return Wijzigingen(
            toegevoegd: ids["toegevoegd"] ?? [], gewijzigd: ids["gewijzigd"] ?? [], verwijderd: ids["verwijderd"] ?? [])
    }

    /// The first entry after another that touched an object.
    func latere(dan nummer: Int, _ laag: Laag, _ id: String) throws -> Int? {
        try db.eerste(
            "SELECT min(handeling) AS getal FROM geschiedenis_objecten WHERE laag = ? AND id = ? AND handeling > ?",
            [.tekst(laag.rawValue), .tekst(id), .geheel(nummer)]
        ) { $0.geheel("getal") }
    }
}
