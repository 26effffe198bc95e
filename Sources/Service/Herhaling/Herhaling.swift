// SPDX-License-Identifier: EUPL-1.2

import Logging
import NIOCore

/// What all connections share to repeat answers: those that were given, and whether they still hold.
final class Herhaling: Sendable {
    private let antwoorden: Bewaarplaats<Herhaalsleutel, Herhaalantwoord>
    private let instellingen: Dienstinstellingen
    let versies: Versieronde
    let datum = Datumkop()
    let verantwoording: Verantwoording

    /// - Parameter grens: How many bytes of answers are kept together.
    init(
        _ versies: Versieronde, _ instellingen: Dienstinstellingen, _ verantwoording: Verantwoording, grens: Int
    ) {
        antwoorden = Bewaarplaats(grens: grens)
        self.instellingen = instellingen
        self.versies = versies
        self.verantwoording = verantwoording
    }

    /// The answer that was given to the same request, whether it still holds or not.
    func antwoord(_ sleutel: Herhaalsleutel) -> Herhaalantwoord? { antwoorden.geef(sleutel) }

    func bewaar(_ antwoord: Herhaalantwoord, _ sleutel: Herhaalsleutel) {
        let sleutel = sleutel.opMaat
        antwoorden.zet(antwoord, antwoord.omvang + sleutel.bytes.storageCapacity, sleutel)
    }

    /// Forgets an answer that no longer holds.
    func vergeet(_ sleutel: Herhaalsleutel) { antwoorden.vergeet(sleutel) }

    /// Whether the headers of a proxy are believed of the other end of a connection.
    func isVertrouwd(_ adres: SocketAddress?) -> Bool { instellingen.vertrouwt(adres?.ipAddress) }
}
