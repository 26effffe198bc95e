// SPDX-License-Identifier: EUPL-1.2

/// The ids that a write adds, changes, removes and leaves as they are, each list sorted.
public struct Wijzigingen: Hashable, Sendable {
    /// New ids.
    public var toegevoegd: [String]
    /// Ids of which something differs.
    public var gewijzigd: [String]
    /// Ids that are no longer there.
    public var verwijderd: [String]
    /// Ids of which nothing differs.
    public var ongewijzigd: [String]

    /// Changes by their ids.
    public init(
        toegevoegd: [String] = [], gewijzigd: [String] = [], verwijderd: [String] = [], ongewijzigd: [String] = []
    ) {
        self.toegevoegd = toegevoegd.sorted()
        self.gewijzigd = gewijzigd.sorted()
        self.verwijderd = verwijderd.sorted()
        self.ongewijzigd = ongewijzigd.sorted()
    }

    /// The difference between the objects before and after.
    public init<Object: Identifiable & Equatable>(van oud: [Object], naar nieuw: [Object], wijze: Schrijfwijze)
    where Object.ID == String {
        let oudOpID = Dictionary(oud.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let nieuwOpID = Dictionary(nieuw.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        toegevoegd = nieuwOpID.keys.filter { oudOpID[$0] == nil }.sorted()
        gewijzigd = nieuwOpID.filter { id, object in oudOpID[id].map { $0 != object } ?? false }.keys.sorted()
        ongewijzigd = nieuwOpID.filter { id, object in oudOpID[id] == object }.keys.sorted()
        verwijderd = wijze == .vervang ? oudOpID.keys.filter { nieuwOpID[$0] == nil }.sorted() : []
    }
}
