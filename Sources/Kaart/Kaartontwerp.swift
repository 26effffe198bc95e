// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// What is known of a sheet before anything is placed: its content and the division of its page.
struct Kaartontwerp: Sendable {
    let opdracht: Kaartopdracht
    let inhoud: Kaartinhoud
    let indeling: Bladindeling

    /// - Throws: `OnbekendeNaam` when the content has no provincie of the name that is asked for.
    init(_ opdracht: Kaartopdracht, _ inhoud: Kaartinhoud) throws {
        self.opdracht = opdracht
        self.inhoud = try opdracht.provincie.map { try inhoud.beperkt(tot: $0) } ?? inhoud
        indeling = Bladindeling(self.inhoud, papier: opdracht.papier)
    }
}
