// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// Keeps answers as they were given, for who asks the same of the same data.
///
/// An answer is kept under what tells it from all others, the version of the data among it: what is old is no longer
/// asked for, and makes room for others when it has not been used for longest.
final class Antwoordenvoorraad: Sendable {
    /// The largest body that is kept; longer ones are mostly asked for once.
    private static let grootste = 2 << 20

    private struct Stuk {
        let antwoord: Antwoord
        let bytes: Int
        var gebruikt: Int
    }

    private struct Stand {
        var stukken: [String: Stuk] = [:]
        var bytes = 0
        var beurt = 0
    }

    private let grens: Int
    private let stand = Mutex(Stand())

    /// Room for bodies of so many bytes together.
    init(grens: Int) {
        self.grens = grens
    }

    /// The answer that was kept, if any.
    func geef(_ sleutel: String) -> Antwoord? {
        stand.withLock { stand in
            stand.beurt += 1
            stand.stukken[sleutel]?.gebruikt = stand.beurt
            return stand.stukken[sleutel]?.antwoord
        }
    }

    /// The answer, that will be kept once it is there as a whole.
    func bewaar(_ antwoord: Antwoord, _ sleutel: String) -> Antwoord {
        switch antwoord.lichaam {
        case .bytes(let bytes):
            zet(antwoord, bytes.count, sleutel)
            return antwoord
        case .stroom(let maak):
            var bewarend = antwoord
            bewarend.lichaam = .stroom { deel in
                var geheel: [UInt8]? = []
                try await maak { stuk in
                    geheel?.append(contentsOf: stuk)
                    if geheel?.count ?? 0 > Self.grootste { geheel = nil }
                    try await deel(stuk)
                }
                guard let geheel else { return }
                var heel = antwoord
                heel.lichaam = .bytes(geheel)
                self.zet(heel, geheel.count, sleutel)
            }
            return bewarend
        }
    }

    private func zet(_ antwoord: Antwoord, _ bytes: Int, _ sleutel: String) {
        guard bytes <= Self.grootste else { return }
        stand.withLock { stand in
            stand.bytes += bytes - (stand.stukken[sleutel]?.bytes ?? 0)
            stand.stukken[sleutel] = Stuk(antwoord: antwoord, bytes: bytes, gebruikt: stand.beurt)
            guard stand.bytes > grens else { return }
            // Much at once, so that it is seldom done.
            for (sleutel, stuk) in stand.stukken.sorted(by: { $0.value.gebruikt < $1.value.gebruikt }) {
                guard stand.bytes > grens / 4 * 3 else { break }
                stand.stukken[sleutel] = nil
                stand.bytes -= stuk.bytes
            }
        }
    }
}
