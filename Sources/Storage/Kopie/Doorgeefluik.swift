// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
internal import Synchronization

/// Hands pieces from the thread of one store to that of another, a few at a time: each waits for the other.
///
/// Both are threads that may wait, and not those of tasks.
final class Doorgeefluik<Stuk: Sendable>: Sendable {
    private struct Staat {
        var stukken: [Stuk] = []
        var fout: (any Error)?
    }

    private let staat = Mutex(Staat())
    private let ruimte: DispatchSemaphore
    private let voorraad = DispatchSemaphore(value: 0)

    init(plaatsen: Int = 4) {
        // Made at its full size and taken from: a semaphore may not end with less than it began with.
        ruimte = DispatchSemaphore(value: 0)
        for _ in 0..<plaatsen { ruimte.signal() }
    }

    /// Hands over a piece, when there is room for it.
    /// - Throws: What it was broken off with.
    func geef(_ stuk: Stuk) throws {
        ruimte.wait()
        try staat.withLock { staat in
            if let fout = staat.fout { throw fout }
            staat.stukken.append(stuk)
        }
        voorraad.signal()
    }

    /// Takes a piece, when there is one; nil when none will follow.
    /// - Throws: What it was broken off with.
    func neem() throws -> Stuk? {
        voorraad.wait()
        let stuk: Stuk? = try staat.withLock { staat in
            if let fout = staat.fout { throw fout }
            return staat.stukken.isEmpty ? nil : staat.stukken.removeFirst()
        }
        ruimte.signal()
        return stuk
    }

    /// Tells who takes that no more will follow.
    func sluit() { voorraad.signal() }

    /// Ends the handing over on both sides; the first reason counts.
    func breekAf(_ fout: any Error) {
        staat.withLock { $0.fout = $0.fout ?? fout }
        ruimte.signal()
        voorraad.signal()
    }
}
