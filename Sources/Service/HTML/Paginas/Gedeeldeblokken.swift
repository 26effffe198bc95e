// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Woningbouw

extension HTMLPagina.Blok {
    /// All stated numbers of dwellings, also those that are not shown as the count.
    static func opgaven(_ opgaven: [Woningopgave]) -> HTMLPagina.Blok {
        .tabel(
            titel: "Wat bronnen over het aantal woningen zeggen",
            kop: ["Woningen", "Wat het telt", "Bron", "Zekerheid", "Toelichting"],
            rijen: opgaven.map { opgave in
                [
                    .getal(Getal.bereik(opgave.min, opgave.max)), .tekst(opgave.soort), .tekst(opgave.bron),
                    .tekst(Woorden.zekerheid(opgave.zekerheid)), .tekst(opgave.toelichting ?? "–"),
                ]
            })
    }

    /// From where each fact comes.
    static func bronnen(_ bronnen: [Bronvermelding]) -> HTMLPagina.Blok {
        guard !bronnen.isEmpty else { return .alinea("Er zijn geen bronnen per gegeven vermeld.") }
        return .tabel(
            titel: "De bron van elk gegeven", kop: ["Gegeven", "Bron", "Zekerheid", "Toelichting"],
            rijen: bronnen.map { bron in
                [
                    .tekst(bron.veld), .tekst(bron.bron), .tekst(Woorden.zekerheid(bron.zekerheid)),
                    .tekst(bron.toelichting ?? "–"),
                ]
            })
    }

    /// Locaties with what is most asked for.
    static func locaties(_ titel: String, _ locaties: [Locatie], _ adres: Dienstadres) -> HTMLPagina.Blok {
        .tabel(
            titel: titel, kop: ["Locatie", "Nr.", "Gemeenten", "Woningen", "Status"],
            rijen: locaties.map { locatie in
                [
                    .koppeling(
                        tekst: locatie.naam,
                        href: adres.url("/collections/locaties/items/\(Procentcodering.codeer(locatie.id))")),
                    .getal(String(locatie.nummer)), .tekst(locatie.gemeenten.opgesomd),
                    .getal(Woorden.woningen(locatie.woningen)), .status(Woorden.status(locatie.status)),
                ]
            })
    }
}

extension [String] {
    /// The names in a sentence, as in `Ede en Wageningen`.
    var opgesomd: String {
        guard count > 1, let laatste = last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " en " + laatste
    }
}

/// An entry of the legend of a small map.
enum Legendateken: Sendable {
    case locatie(_ isIndicatief: Bool)
    case plaats
    case gebied

    fileprivate var klasse: String {
        switch self {
        case .locatie(let isIndicatief): isIndicatief ? "vlak-locatie indicatief" : "vlak-locatie"
        case .plaats: "vlak-plaats"
        case .gebied: "vlak-gebied"
        }
    }

    fileprivate var tekst: String {
        switch self {
        case .locatie(let isIndicatief): isIndicatief ? "locatie (begrenzing indicatief)" : "locatie"
        case .plaats: "locatie waarvan alleen de plaats bekend is"
        case .gebied: "grootschalig woningbouwgebied"
        }
    }
}

extension HTMLTekst {
    mutating func legenda(_ tekens: [Legendateken]) {
        element("ul", ["class": "legenda"]) { html in
            for teken in tekens {
                html.element("li") { html in
                    html.element("span", ["class": "teken \(teken.klasse)", "aria-hidden": "true"], "")
                    html.tekst(teken.tekst)
                }
            }
        }
    }
}
