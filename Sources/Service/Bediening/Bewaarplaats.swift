// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// Keeps things up to so many bytes together; what has not been used for longest makes room.
final class Bewaarplaats<Sleutel: Hashable & Sendable, Ding: Sendable>: Sendable {
    private struct Stuk {
        let ding: Ding
        let bytes: Int
        var gebruikt: Int
    }

    private struct Stand {
        var stukken: [Sleutel: Stuk] = [:]
        var bytes = 0
        var beurt = 0
    }

    private let grens: Int
    private let stand = Mutex(Stand())

    init(grens: Int) {
        self.grens = grens
    }

    func geef(_ sleutel: Sleutel) -> Ding? {
        stand.withLock { stand in
            guard let plek = stand.stukken.index(forKey: sleutel) else { return nil }
            stand.beurt += 1
            stand.stukken.values[plek].gebruikt = stand.beurt
            return stand.stukken.values[plek].ding
        }
    }

    func zet(_ ding: Ding, _ bytes: Int, _ sleutel: Sleutel) {
        stand.withLock { stand in
            stand.beurt += 1
            stand.bytes += bytes - (stand.stukken[sleutel]?.bytes ?? 0)
            stand.stukken[sleutel] = Stuk(ding: ding, bytes: bytes, gebruikt: stand.beurt)
            guard stand.bytes > grens else { return }
            // Much at once, so that it is seldom done.
            for (sleutel, stuk) in stand.stukken.sorted(by: { $0.value.gebruikt < $1.value.gebruikt }) {
                guard stand.bytes > grens / 4 * 3 else { break }
                stand.stukken[sleutel] = nil
                stand.bytes -= stuk.bytes
            }
        }
    }

    func vergeet(_ sleutel: Sleutel) {
        stand.withLock { stand in stand.bytes -= stand.stukken.removeValue(forKey: sleutel)?.bytes ?? 0 }
    }
}
