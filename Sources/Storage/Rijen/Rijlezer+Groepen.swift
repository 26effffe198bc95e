// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// The groups of columns that several tables have.
extension Rijlezer {
    func begrenzing() throws -> Begrenzing {
        Begrenzing(
            herkomst: try keuze("begrenzing_herkomst"),
            nauwkeurigheid: try mogelijkGetal("begrenzing_nauwkeurigheid"),
            peildatum: try mogelijkeDatum("begrenzing_peildatum"), bron: try mogelijkeTekst("begrenzing_bron"),
            toelichting: try mogelijkeTekst("begrenzing_toelichting"))
    }

    func opgaven() throws -> [Woningopgave] { try lijst("opgaven", Woningopgave.init(waarde:)) }

    func bronnen() throws -> [Bronvermelding] { try lijst("bronnen", Bronvermelding.init(waarde:)) }
}
