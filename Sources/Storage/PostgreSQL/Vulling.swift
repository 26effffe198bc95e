// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GeoFormats
internal import Woningbouw

/// Adds new objects to layers, in their order: they are made ready on all cores while the server takes in those before.
///
/// A COPY goes on as long as the rows that follow are of the same table, and then nobody waits for anybody. So the steps of
/// the history are kept until there are many.
final class Vulling {
    /// How many pieces are made ready at once: while one is sent, another must be ready.
    private static let tegelijk = ProcessInfo.processInfo.activeProcessorCount + 1
    /// After so many objects their steps are sent.
    private static let veel = 20_000

    private let verbinding: Postgresverbinding
    private var onderweg: [Job<Result<Vulstuk, any Error>>] = []
    private var stappen = Kopieerstroom()
    private var aantal = 0

    init(_ verbinding: Postgresverbinding) {
        self.verbinding = verbinding
    }

    /// Takes objects whose ids the layer does not have.
    func voegToe<Object: Opgeslagen>(_ objecten: [Object], handeling: Int) throws {
        onderweg.append(Job { Result { try Vulstuk(objecten, handeling: handeling) } })
        if onderweg.count > Self.tegelijk { try stuurEerste() }
    }

    /// Sends all that was taken.
    func sluit() throws {
        while !onderweg.isEmpty { try stuurEerste() }
        try stuurStappen()
    }

    private func stuurEerste() throws {
        guard let stuk = try onderweg.removeFirst().wait()?.get() else { return }
        try verbinding.vervolgKopie(stuk.rijen, naar: stuk.tabel.naam, stuk.kolommen)
        stappen.voegToe(stuk.stappen)
        aantal += stuk.aantal
        if aantal >= Self.veel { try stuurStappen() }
    }

    private func stuurStappen() throws {
        guard aantal > 0 else { return }
        try verbinding.vervolgKopie(stappen, naar: Stap.tabel, Stap.kolommen)
        stappen.maakLeeg()
        aantal = 0
    }
}
