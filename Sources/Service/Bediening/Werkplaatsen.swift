// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// Counts the requests at work, so that a rush is refused at once and not answered too late.
final class Werkplaatsen: Sendable {
    private let aantal: Int
    private let bezet = Mutex(0)

    init(aantal: Int) {
        self.aantal = aantal
    }

    /// A place to work, given back when nobody holds it any more; nil when all are taken.
    func neem() -> Werkplek? {
        let isVrij = bezet.withLock { bezet in
            guard bezet < aantal else { return false }
            bezet += 1
            return true
        }
        return isVrij ? Werkplek(self) : nil
    }

    fileprivate func geefTerug() { bezet.withLock { $0 -= 1 } }
}

/// A place among the requests at work.
final class Werkplek: Sendable {
    private let werkplaatsen: Werkplaatsen

    fileprivate init(_ werkplaatsen: Werkplaatsen) {
        self.werkplaatsen = werkplaatsen
    }

    deinit { werkplaatsen.geefTerug() }
}

extension Antwoord {
    /// Holds a place until the body has been sent, or will not be.
    mutating func houdVast(_ plek: Werkplek) {
        guard case .stroom(let maak) = lichaam else { return }
        lichaam = .stroom { deel in
            try await maak(deel)
            withExtendedLifetime(plek) {}
        }
    }
}
