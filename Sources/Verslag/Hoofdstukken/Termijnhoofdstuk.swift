// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Woningbouw

/// The termijnen: what has passed, what is due, what was met.
struct Termijnhoofdstuk: Hoofdstuk {
    let termijnen: [Termijnstand]

    func schrijf(in html: inout HTMLWriter) {
        html.element("h2", text: "Termijnen voor besluiten")
        guard !termijnen.isEmpty else {
            html.element("p", text: "Er zijn geen termijnen bekend.")
            return
        }
        html.group("figure") { html in
            diagram.schrijf(in: &html)
            html.element("figcaption", text: "Termijnen naar hoe zij ervoor staan.")
        }
        Verslagtabel(
            "Termijnen, de langst verlopen eerst", ["gepland", "locatie", "wat", "wie", "stand", "bron"],
            termijnen.map { stand in
                let eerst = stand.eerstGepland.map { " (eerst \($0.inWoorden))" } ?? ""
                return [
                    stand.termijn.gepland.inWoorden + eerst, stand.locatie.naam, stand.termijn.wat, stand.termijn.wie,
                    stand.inWoorden, stand.termijn.vermelding.bron,
                ]
            }
        ).schrijf(in: &html)
    }

    private var standen: [(String, Int)] {
        let open = termijnen.count { !$0.isGehaald && !$0.isVerlopen && !$0.isBinnenkort }
        let opTijd = termijnen.count(where: \.isOpTijd)
        return [
            ("verlopen en nog open", termijnen.count(where: \.isVerlopen)),
            ("binnen \(Doel.termijndagen) dagen", termijnen.count(where: \.isBinnenkort)), ("later", open),
            ("op tijd gehaald", opTijd), ("te laat gehaald", termijnen.count(where: \.isGehaald) - opTijd),
        ]
    }

    private var diagram: Balkdiagram {
        Balkdiagram(
            id: "v-termijnen", titel: "Termijnen naar stand",
            omschrijving: standen.map { "\($0.0): \($0.1)" }.joined(separator: "; ") + ".",
            balken: standen.map { Balkdiagram.Balk(tekst: "\($0.0): \($0.1)", min: $0.1, max: $0.1) })
    }
}
