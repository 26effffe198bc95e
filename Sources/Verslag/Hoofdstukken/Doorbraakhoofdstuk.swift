// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Woningbouw

/// The breakthroughs against the target, and the examples of the letter.
struct Doorbraakhoofdstuk: Hoofdstuk {
    let stand: Doorbraakstand

    func schrijf(in html: inout HTMLWriter) {
        html.element("h2", text: "Doorbraken")
        html.element(
            "p",
            text:
                "De brief belooft nog in \(Doel.jaar) doorbraken op ten minste \(Doel.doorbraken) locaties, en daarna "
                + "meer. Voor \(Doel.jaar) staan in de gegevens doorbraken op "
                + (stand.inDoeljaar == 0 ? "geen enkele locatie." : "\(Verslagtekst.locaties(stand.inDoeljaar))."))
        html.group("figure") { html in
            diagram.schrijf(in: &html)
            html.element("figcaption", text: "Locaties met ten minste één doorbraak na de brief, per jaar.")
        }
        if !stand.regels.isEmpty { tabel.schrijf(in: &html) }
        html.element("p", ["class": "v-regel"], text: Doel.regelDoorbraken)
        voorbeelden(in: &html)
    }

    private var diagram: Balkdiagram {
        Balkdiagram(
            id: "v-doorbraken", titel: "Locaties met een doorbraak na de brief, per jaar",
            omschrijving: stand.jaren.map { "\($0.jaar): \($0.locaties)" }.joined(separator: "; ")
                + "; het doel voor \(Doel.jaar) is \(Doel.doorbraken).",
            balken: stand.jaren.map { jaar in
                Balkdiagram.Balk(
                    tekst: "\(jaar.jaar): \(jaar.locaties)", min: jaar.locaties, max: jaar.locaties,
                    doel: jaar.jaar == Doel.jaar ? (Doel.doorbraken, "doel \(Doel.doorbraken)") : nil)
            })
    }

    private var tabel: Verslagtabel {
        Verslagtabel(
            "Doorbraken op de locaties",
            ["locatie", "wanneer", "soort", "resultaat", "woningen", "telt in", "bron"], getallen: ["woningen"],
            stand.regels.map { regel in
                let doorbraak = regel.doorbraak
                var woningen = Getal.onbekend
                if let min = doorbraak.woningenMin, let max = doorbraak.woningenMax {
                    woningen = Getal.bereik(min, max)
                }
                return [
                    regel.locatie.naam, doorbraak.datumInWoorden, doorbraak.soort.rawValue, doorbraak.resultaat,
                    woningen,
                    regel.teltIn.map(String.init) ?? "telt niet", doorbraak.vermelding.bron,
                ]
            })
    }

    private func voorbeelden(in html: inout HTMLWriter) {
        html.element("h3", text: "Voorbeelden elders")
        html.element(
            "p",
            text:
                "De brief noemt deze doorbraken als voorbeeld. Het zijn geen doorbraaklocaties: ze tellen niet mee en "
                + "staan niet op de kaart.")
        Verslagtabel(
            "Voorbeelden uit \(Brief.kamerstuk)", ["plaats", "wanneer", "soort", "resultaat"],
            Brief.voorbeelden.map { [$0.plaats, $0.wanneer ?? "niet genoemd", $0.soort.rawValue, $0.resultaat] }
        ).schrijf(in: &html)
    }
}
