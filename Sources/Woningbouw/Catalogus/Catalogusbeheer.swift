// SPDX-License-Identifier: EUPL-1.2

/// A catalogus that can be written, and that keeps a history of who wrote what.
public protocol Catalogusbeheer: Catalogus {
    /// Writes objects to their layer in one transaction, with an entry in the history: all or nothing.
    ///
    /// The closure hands the objects to the writer, a part at a time, on a thread of the store. When it throws, nothing
    /// is written.
    /// - Returns: What changed; or would change, for an opdracht that is a trial.
    @discardableResult
    func schrijf(
        _ opdracht: Schrijfopdracht, _ levering: @escaping @Sendable (any Laagschrijver) throws -> Void
    ) async throws -> Wijzigingen

    /// What was done to a layer, or to all, the oldest first.
    func geschiedenis(van laag: Laag?) async throws -> [Handeling]

    /// The ids that an entry of the history added, changed and removed.
    func wijzigingen(van handeling: Int) async throws -> Wijzigingen

    /// Puts back what an import changed, in one transaction that is itself an entry in the history.
    /// - Parameters:
    ///   - nummer: The number of the entry; nil for the last import that is not undone yet.
    ///   - ondertekening: Who does it, and when.
    /// - Throws: ``Ongedaanfout`` when later changes touch the same objects, or there is no such import.
    func maakOngedaan(_ nummer: Int?, _ ondertekening: Ondertekening) async throws -> Handeling
}

/// Takes the objects of one layer during a transaction; it is of no use after it.
public protocol Laagschrijver {
    /// The object of an id or code as it stands now, nil when there is none.
    ///
    /// Nobody else writes until the transaction ends: what is decided by it still holds when it is written.
    func object(_ id: String) throws -> Laagobject?

    /// The number after the highest in a layer of numbered objects, 1 in an empty one or one without numbers.
    func volgendNummer() throws -> Int

    /// Takes objects of which no id was taken before.
    /// - Returns: What those that change were before.
    @discardableResult
    func schrijf(_ inhoud: Laaginhoud) throws -> Laaginhoud

    /// Removes the object of an id or code; when there is none, nothing happens.
    func verwijder(_ id: String) throws

    /// Removes all objects of the layer but those to be kept.
    func verwijder(behalve blijft: (String) -> Bool) throws
}

extension Catalogusbeheer {
    /// Changes single objects of a layer by hand, in one transaction with an entry in the history.
    ///
    /// The closure looks at the objects as they stand, decides, and writes; what it throws ends the transaction, and
    /// nothing is written. Where the content of the layer came from stays as it is.
    @discardableResult
    public func bewerk(
        _ laag: Laag, _ ondertekening: Ondertekening,
        _ werk: @escaping @Sendable (any Laagschrijver) throws -> Void
    ) async throws -> Wijzigingen {
        try await schrijf(
            Schrijfopdracht(laag: laag, wijze: .voegSamen, herkomst: nil, ondertekening: ondertekening), werk)
    }

    /// Writes objects that are in memory.
    /// - Returns: What changed.
    @discardableResult
    public func schrijf(
        _ inhoud: Laaginhoud, wijze: Schrijfwijze, herkomst: Laagherkomst, _ ondertekening: Ondertekening? = nil
    ) async throws -> Wijzigingen {
        try await schrijf(
            inhoud, Schrijfopdracht(laag: inhoud.laag, wijze: wijze, herkomst: herkomst, ondertekening: ondertekening))
    }

    /// What ``schrijf(_:wijze:herkomst:_:)`` would change, without changing it.
    public func wijzigingen(door inhoud: Laaginhoud, wijze: Schrijfwijze) async throws -> Wijzigingen {
        let herkomst = Laagherkomst(bestand: "", sha256: "")
        return try await schrijf(
            inhoud, Schrijfopdracht(laag: inhoud.laag, wijze: wijze, herkomst: herkomst, proef: true))
    }

    private func schrijf(_ inhoud: Laaginhoud, _ opdracht: Schrijfopdracht) async throws -> Wijzigingen {
        try await schrijf(opdracht) { schrijver in
            try schrijver.schrijf(inhoud)
            guard opdracht.wijze == .vervang else { return }
            let ids = Set(inhoud.objecten.map(\.id))
            try schrijver.verwijder(behalve: ids.contains)
        }
    }
}
