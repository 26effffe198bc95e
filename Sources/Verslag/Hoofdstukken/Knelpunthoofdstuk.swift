// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Woningbouw

/// Where it is stuck, and how long the stage before the building takes.
struct Knelpunthoofdstuk: Hoofdstuk {
    let voortgang: Voortgang

    func schrijf(in html: inout HTMLWriter) {
        html.element("h2", text: "Knelpunten en duur")
        html.element(
            "p", text: "Van \(Verslagtekst.locaties(voortgang.zonderKnelpunten)) zijn de knelpunten niet bekend.")
        if !voortgang.knelpunten.isEmpty { knelpunten.schrijf(in: &html) }
        let jaren = "\(Doel.voorfase.lowerBound) tot \(Doel.voorfase.upperBound) jaar"
        let onbekend = voortgang.locaties - voortgang.voorfasen.count
        html.element(
            "p",
            text: "De voorfase van een grote gebiedsontwikkeling duurt volgens de brief gewoonlijk \(jaren). Van "
                + "\(Verslagtekst.locaties(onbekend)) is niet bekend wanneer zij begon.")
        if !voortgang.voorfasen.isEmpty { voorfasen.schrijf(in: &html) }
    }

    private var knelpunten: Verslagtabel {
        Verslagtabel(
            "Knelpunten volgens de lijst van Planmonitor Wonen", ["knelpunt", "locaties", "waar en sinds wanneer"],
            getallen: ["locaties"],
            voortgang.knelpunten.map { stand in
                [
                    stand.soort.rawValue, "\(stand.locaties.count)",
                    stand.locaties.map { "\($0.locatie.naam) (\($0.vanaf.inWoorden))" }.joined(separator: ", "),
                ]
            })
    }

    private var voorfasen: Verslagtabel {
        Verslagtabel(
            "Duur van de voorfase tot nu of tot de bouw, ten minste", ["locatie", "fase", "begin", "bouw", "jaren"],
            getallen: ["jaren"],
            voortgang.voorfasen.map { voorfase in
                let tienden = Int((voorfase.jaren * 10).rounded())
                return [
                    voorfase.locatie.naam, voorfase.fase.rawValue, voorfase.begin.inWoorden,
                    voorfase.einde?.inWoorden ?? "nog niet begonnen",
                    "\(Getal.tekst(tienden / 10)),\(abs(tienden % 10))",
                ]
            })
    }
}
