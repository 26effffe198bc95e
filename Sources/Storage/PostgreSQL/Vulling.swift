// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GeoFormats
internal import Woningbouw

/// Adds new objects to layers, in their order: they are made ready on all cores while the server takes in those before.
///
/// A COPY goes on as long as the rows that follow are of the same table, and then nobody waits for anybody. So the steps of
/// the history are kept until there are many.
final class Vulling {
    /// How many objects are made ready in one piece.
    private static let deel = 1000
    /// How many pieces are made ready at once: while one is sent, another must be ready.
    private static let tegelijk = ProcessInfo.processInfo.activeProcessorCount + 1
    /// After so many objects their steps are sent.
    private static let veel = 20_000

    private let verbinding: Postgresverbinding
    private var onderweg: [Job<Result<Vulstuk, any Error>>] = []
    private var stappen = Kopieerstroom()
    private var aantal = 0
    private var isGekeurd = false
    /// Why rows are lacking, after which nothing may be kept.
    private var fout: (any Error)?

    init(_ verbinding: Postgresverbinding) {
        self.verbinding = verbinding
    }

    /// Takes objects whose ids the layer does not have.
    func voegToe<Object: Opgeslagen>(_ objecten: [Object], handeling: Int) throws {
        for begin in stride(from: 0, to: objecten.count, by: Self.deel) {
            let deel = Array(objecten[begin..<min(begin + Self.deel, objecten.count)])
            onderweg.append(Job { Result { try Vulstuk(deel, handeling: handeling) } })
            if onderweg.count > Self.tegelijk { try stuurEerste() }
        }
    }

    /// Sends all that was taken.
    /// - Throws: Also when something failed before.
    func sluit() throws {
        if let fout { throw fout }
        while !onderweg.isEmpty { try stuurEerste() }
        try stuurStappen()
        try zeg(gekeurd: false)
    }

    private func stuurEerste() throws {
        do {
            guard let stuk = try onderweg.removeFirst().wait()?.get() else { return }
            try zeg(gekeurd: stuk.isGekeurd)
            try verbinding.vervolgKopie(stuk.rijen, naar: stuk.tabel.naam, stuk.kolommen)
            stappen.voegToe(stuk.stappen)
            aantal += stuk.aantal
            if aantal >= Self.veel { try stuurStappen() }
        } catch {
            fout = error
            throw error
        }
    }

    /// Tells the server whether the outlines that follow were found valid; those that were not it judges, and refuses.
    private func zeg(gekeurd: Bool) throws {
        guard gekeurd != isGekeurd else { return }
        try verbinding.voerUit("SET LOCAL \(Keuring.instelling) = '\(gekeurd ? Keuring.ja : "")'")
        isGekeurd = gekeurd
    }

    private func stuurStappen() throws {
        guard aantal > 0 else { return }
        try verbinding.vervolgKopie(stappen, naar: Stap.tabel, Stap.kolommen)
        stappen.maakLeeg()
        aantal = 0
    }
}
