// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

/// What was agreed and who takes part, of each locatie of which something is known.
struct Locatiehoofdstuk: Hoofdstuk {
    let agendas: [Voortgang.Agendastand]

    func schrijf(in html: inout HTMLWriter) {
        html.element("h2", text: "Partijen en factoren per locatie")
        guard !rijen.isEmpty else {
            html.element("p", text: "Er zijn geen partijen of factoren bekend.")
            return
        }
        Verslagtabel(
            "Wat bekend is van partijen en van de vijf factoren uit de brief",
            ["locatie", "partij of factor", "rol of stand", "sinds", "bron"], rijen
        ).schrijf(in: &html)
    }

    private var rijen: [[String]] {
        agendas.flatMap { stand in
            let partijen = stand.agenda.partijen.map { ($0.naam, $0.rol, $0.vermelding) }
            let factoren = stand.agenda.factoren.map { ($0.naam.rawValue, $0.inWoorden, $0.vermelding) }
            return (partijen + factoren).map { wat, tekst, vermelding in
                [stand.locatie.naam, wat, tekst, vermelding.vanaf.inWoorden, vermelding.bron]
            }
        }
    }
}
