// SPDX-License-Identifier: EUPL-1.2

/// Of which ids it is certain that a layer does not have them, without asking for each of them.
///
/// That can be known of a layer that began with few objects. Fingerprints are kept instead of ids: of two ids with the same
/// one, the second must be asked for.
struct Nieuwkomers {
    /// Reading more ids than this first would take longer than asking for those that come.
    private static let weinig = 10_000

    /// The ids that the layer had when it began.
    private(set) var staande: [String] = []
    private var vingerafdrukken: Set<Int> = []

    /// Nil when the layer has many objects.
    init?(_ tabel: Tabel, in db: any Databank) throws {
        try db.lees(
            "SELECT \(tabel.sleutel) AS id FROM \(tabel.naam) LIMIT \(Self.weinig + 1)", []
        ) { rij in
            if let id = rij.tekst("id") { staande.append(id) }
        }
        if staande.count > Self.weinig { return nil }
        vingerafdrukken = Set(staande.map(\.hashValue))
    }

    /// Whether the layer certainly has no object of the id; from now on it may have one.
    mutating func neem(_ id: String) -> Bool { vingerafdrukken.insert(id.hashValue).inserted }
}
