// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Woningbouw

/// The dwellings against the target.
struct Woninghoofdstuk: Hoofdstuk {
    let stand: Woningstand

    func schrijf(in html: inout HTMLWriter) {
        html.element("h2", text: "Woningen in versnelde planontwikkeling")
        html.element("p", text: oordeel)
        html.group("figure") { html in
            diagram.schrijf(in: &html)
            html.element(
                "figcaption",
                text:
                    "Donker: de ondergrens van wat bekend is. Licht: tot de bovengrens. Onbekende aantallen zijn niet "
                    + "getekend.")
        }
        Verslagtabel(
            "Woningen naar de status van de locaties",
            ["status", "locaties", "woningen", "aantal niet bekend"],
            getallen: ["locaties", "woningen", "aantal niet bekend"],
            delen.map { [$0.0, "\($0.1.locaties)", Verslagtekst.woningen($0.1), "\($0.1.onbekend)"] }
        ).schrijf(in: &html)
        html.element("p", ["class": "v-regel"], text: Doel.regelWoningen)
    }

    private var delen: [(String, Woningtelling)] {
        [
            ("in de aanpak", stand.inAanpak), ("nader te onderzoeken", stand.onderzoek),
            ("status niet bekend", stand.statusOnbekend),
        ].filter { $0.1.locaties > 0 }
    }

    private var oordeel: String {
        let doel = "ten minste \(Getal.tekst(Doel.woningen)) woningen"
        return switch stand.isGehaald {
        case true: "Het doel van \(doel) is gehaald met wat bekend is."
        case false: "Het doel van \(doel) is niet gehaald."
        default:
            "Of het doel van \(doel) is gehaald, is niet te zeggen: van "
                + "\(Verslagtekst.locaties(stand.statusOnbekend.locaties)) is de status niet bekend en van "
                + "\(Verslagtekst.locaties(onbekend)) het aantal woningen niet."
        }
    }

    private var onbekend: Int { stand.inAanpak.onbekend + stand.onderzoek.onbekend + stand.statusOnbekend.onbekend }

    private var diagram: Balkdiagram {
        let doel = (waarde: Doel.woningen, tekst: "doel \(Getal.tekst(Doel.woningen))")
        return Balkdiagram(
            id: "v-woningen", titel: "Woningen tegen het doel van \(Getal.tekst(Doel.woningen))",
            omschrijving: delen.map { "\($0.0): \(gesproken($0.1))" }.joined(separator: "; ") + ".",
            balken: delen.enumerated().map { index, deel in
                Balkdiagram.Balk(
                    tekst: "\(deel.0): \(Verslagtekst.woningen(deel.1))", min: deel.1.min, max: deel.1.max,
                    doel: index == 0 ? doel : nil)
            })
    }

    private func gesproken(_ som: Woningtelling) -> String {
        let aantal = som.bekend == 0 ? "niet bekend" : "\(Getal.gesproken(som.min, som.max)) woningen"
        return som.onbekend == 0 || som.bekend == 0
            ? aantal : "\(aantal), van \(Verslagtekst.locaties(som.onbekend)) niet bekend"
    }
}
