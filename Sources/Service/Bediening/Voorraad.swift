// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

/// Keeps what takes long to make as long as the data stay the same; who asks for what is being made waits for it.
actor Voorraad {
    /// The version of the data that was read for the request at hand, so that it is not read for every piece again.
    @TaskLocal static var gelezen: String?

    private let grens: Int
    private let catalogus: any Catalogus
    private var versie: String?
    private var stukken: [String: Task<any Sendable, any Error>] = [:]

    /// A store of at most so many pieces: with one more, all are made anew.
    init(catalogus: any Catalogus, grens: Int) {
        self.catalogus = catalogus
        self.grens = grens
    }

    /// What is kept under a name, or else made and kept.
    func haal<Stuk: Sendable>(
        _ naam: String, _ maak: @escaping @Sendable () async throws -> Stuk
    ) async throws -> Stuk {
        let huidige = if let gelezen = Self.gelezen { gelezen } else { try await catalogus.versie() }
        if versie != huidige || stukken.count >= grens {
            stukken.removeAll()
            versie = huidige
        }
        let sleutel = "\(Stuk.self) \(naam)"
        let taak = stukken[sleutel] ?? Task { try await maak() }
        stukken[sleutel] = taak
        do {
            if let stuk = try await taak.value as? Stuk { return stuk }
            return try await maak()
        } catch {
            // What failed may succeed the next time.
            if stukken[sleutel] == taak { stukken[sleutel] = nil }
            throw error
        }
    }
}
