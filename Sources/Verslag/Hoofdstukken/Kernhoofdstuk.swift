// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Woningbouw

/// The numbers that a reader looks for first.
struct Kernhoofdstuk: Hoofdstuk {
    let voortgang: Voortgang

    func schrijf(in html: inout HTMLWriter) {
        if voortgang.provincie != nil {
            html.element("p", text: "De doelen uit de brief gelden voor het hele land, niet voor één provincie.")
        }
        html.group("ul", ["class": "v-kern"]) { html in
            for (getal, tekst) in regels {
                html.group("li") { html in
                    html.element("strong", text: getal)
                    html.element("span", text: tekst)
                }
            }
        }
    }

    private var regels: [(String, String)] {
        let woningen = voortgang.woningen.inAanpak
        let termijnen = voortgang.termijnen
        let knelpunten = voortgang.knelpunten.count { $0.soort != .geen }
        let verlopen = termijnen.count(where: \.isVerlopen)
        return [
            (
                Verslagtekst.woningen(woningen),
                "woningen op \(Verslagtekst.locaties(woningen.locaties)) in de aanpak; doel "
                    + "\(Getal.tekst(Doel.woningen))"
            ),
            (
                "\(voortgang.doorbraken.inDoeljaar) van \(Doel.doorbraken)",
                "locaties met een doorbraak na de brief, nog in \(Doel.jaar)"
            ),
            (
                termijnen.isEmpty ? Getal.onbekend : "\(verlopen)",
                termijnen.isEmpty ? "geen termijnen bekend" : "van \(termijnen.count) termijnen verlopen en nog open"
            ),
            (
                "\(knelpunten)",
                "\(knelpunten == 1 ? "soort knelpunt" : "soorten knelpunten"); van \(Verslagtekst.locaties(voortgang.zonderKnelpunten)) niet bekend"
            ),
        ]
    }
}
