// SPDX-License-Identifier: EUPL-1.2

/// Keeps answers as they were given, for who asks the same of the same data.
///
/// An answer is kept under what tells it from all others, the version of the data among it: what is old is no longer
/// asked for, and makes room for others.
final class Antwoordenvoorraad: Sendable {
    /// The largest body that is kept; longer ones are mostly asked for once.
    private static let grootste = 2 << 20

    private let antwoorden: Bewaarplaats<String, Antwoord>

    /// Room for bodies of so many bytes together.
    init(grens: Int) {
        antwoorden = Bewaarplaats(grens: grens)
    }

    /// The answer that was kept, if any.
    func geef(_ sleutel: String) -> Antwoord? { antwoorden.geef(sleutel) }

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
        if bytes <= Self.grootste { antwoorden.zet(antwoord, bytes, sleutel) }
    }
}
