// SPDX-License-Identifier: EUPL-1.2

public import Woningbouw

/// Copies a whole store to an empty one of either kind: the layers, where they came from, and the history.
///
/// What stands in the copy is equal to what stood in the store at one moment, and what could be undone can still be.
public struct Opslagkopie: Sendable {
    private let bron: Databaseopslag
    private let doel: Databaseopslag

    /// A copy from one store to another.
    public init(van bron: Databaseopslag, naar doel: Databaseopslag) {
        self.bron = bron
        self.doel = doel
    }

    /// Copies, a part at a time and in one transaction: all or nothing.
    /// - Parameter voortgang: Called with the number of objects written so far, now and then.
    /// - Returns: How many objects each layer has.
    /// - Throws: ``StorageError``, `notEmpty` when the other store holds anything.
    /// - Complexity: Memory for a part of the objects, however many there are.
    public func maak(voortgang: @escaping @Sendable (Int) -> Void = { _ in }) async throws -> [Laag: Int] {
        let luik = Doorgeefluik<Kopiestuk>()
        let (bron, doel) = (bron, doel)
        return try await withThrowingTaskGroup(of: [Laag: Int]?.self) { groep in
            groep.addTask {
                do {
                    try await bron.lees { try Kopiestuk.lees($0) { try luik.geef($0) } }
                    luik.sluit()
                } catch { luik.breekAf(error) }
                return nil
            }
            groep.addTask {
                // Whoever reads must not wait for one who no longer writes.
                defer { luik.breekAf(CancellationError()) }
                return try await doel.schrijf { werk in
                    try Self.keurLeeg(werk, doel.naam)
                    return try Self.schrijf(werk, luik, voortgang)
                }
            }
            var aantallen: [Laag: Int] = [:]
            for try await uitkomst in groep { aantallen = uitkomst ?? aantallen }
            return aantallen
        }
    }

    private static func keurLeeg(_ werk: Opslagwerk, _ naam: String) throws {
        let isLeeg = try Laag.allCases.allSatisfy { laag in
            try werk.db.getal("SELECT count(*) AS getal FROM \(laag.rawValue)") == 0
        }
        guard isLeeg, try werk.laatsteNummer() == 0 else {
            throw StorageError(.notEmpty, "\(naam) holds data already: a copy is made in a new store only")
        }
    }

    private static func schrijf(
        _ werk: Opslagwerk, _ luik: Doorgeefluik<Kopiestuk>, _ voortgang: (Int) -> Void
    ) throws -> [Laag: Int] {
        var aantallen: [Laag: Int] = [:]
        while let stuk = try luik.neem() {
            try stuk.schrijf(werk)
            guard case .rijen(let laag, let rijen) = stuk else { continue }
            aantallen[laag, default: 0] += rijen.count
            voortgang(aantallen.values.reduce(0, +))
        }
        for laag in aantallen.keys.sorted(by: { $0.rawValue < $1.rawValue }) { try werk.db.rondAf(laag.tabel) }
        return aantallen
    }
}
