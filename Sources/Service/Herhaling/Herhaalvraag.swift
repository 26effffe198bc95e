// SPDX-License-Identifier: EUPL-1.2

import NIOCore

/// A request whose answer is known, while it waits for the version of the data.
final class Herhaalvraag {
    let sleutel: Herhaalsleutel
    let antwoord: Herhaalantwoord
    let begin = ContinuousClock.now
    /// What came after it in the meantime.
    var vervolg = ByteBuffer()
    /// What happened to the connection in the meantime.
    var gebeurtenissen: [Any] = []

    init(_ sleutel: Herhaalsleutel, _ antwoord: Herhaalantwoord) {
        self.sleutel = sleutel
        self.antwoord = antwoord
    }
}

/// The answer to a request, as far as it has been written.
final class Herhaalopname {
    /// The longest answer that is kept.
    private static let langste = 2 << 20

    let sleutel: Herhaalsleutel
    private var merk: Herhaalbaar?
    private var delen: [ByteBuffer] = []
    private var lengte = 0

    init(_ sleutel: Herhaalsleutel) {
        self.sleutel = sleutel
    }

    /// Keeps what follows.
    func begin(_ merk: Herhaalbaar) { self.merk = merk }

    func neem(_ stuk: IOData) {
        guard merk != nil else { return }
        guard case .byteBuffer(let deel) = stuk, lengte + deel.readableBytes <= Self.langste else {
            merk = nil
            delen = []
            return
        }
        lengte += deel.readableBytes
        delen.append(deel)
    }

    /// The answer as a whole; nil when it cannot be repeated.
    var antwoord: Herhaalantwoord? { merk.flatMap { Herhaalantwoord($0, delen: delen) } }
}
