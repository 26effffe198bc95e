// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

/// The progress by provincie, and inside and outside the gebieden.
struct Uitsplitsinghoofdstuk: Hoofdstuk {
    let voortgang: Voortgang

    func schrijf(in html: inout HTMLWriter) {
        html.element("h2", text: "Per provincie en gebied")
        html.element("p", text: "Een locatie in twee provincies telt in beide mee.")
        tabel("Voortgang per provincie", "provincie", voortgang.perProvincie).schrijf(in: &html)
        html.element(
            "p",
            text: "De ligging is die ten opzichte van de grootschalige woningbouwgebieden die op "
                + "\(voortgang.peildatum.inWoorden) zijn aangewezen. Op indicatieve begrenzingen is zij zelf indicatief."
        )
        tabel("Voortgang naar ligging", "ligging", voortgang.perLigging).schrijf(in: &html)
    }

    private func tabel(_ bijschrift: String, _ kop: String, _ delen: [Uitsplitsing]) -> Verslagtabel {
        let getallen = ["locaties", "woningen", "aantal n.b.", "met doorbraak", "termijnen open", "verlopen"]
        return Verslagtabel(
            bijschrift, [kop] + getallen, getallen: Set(getallen),
            delen.map { deel in
                [
                    deel.naam, "\(deel.woningen.locaties)", Verslagtekst.woningen(deel.woningen),
                    "\(deel.woningen.onbekend)", "\(deel.metDoorbraak)", "\(deel.open)", "\(deel.verlopen)",
                ]
            })
    }
}
