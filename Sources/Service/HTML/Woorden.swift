// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Kaart
import Woningbouw

/// The words by which pages tell facts; what is not known is said to be not known.
enum Woorden {
    static let onbekend = "niet bekend"

    static func status(_ status: Status?) -> String { status?.rawValue ?? onbekend }

    static func ligging(_ relatie: Relatie?) -> String {
        switch relatie {
        case .binnen: "binnen"
        case .deels: "deels binnen"
        case .raakt: "grenst eraan"
        case .buiten: "buiten"
        case .onbekend, nil: onbekend
        }
    }

    static func woningen(_ opgave: Woningopgave?) -> String {
        opgave.map { Getal.bereik($0.min, $0.max) } ?? onbekend
    }

    static func zekerheid(_ zekerheid: Zekerheid?) -> String {
        switch zekerheid {
        case .brief: "staat in de brief zelf"
        case .bron: "gelezen in de genoemde bron"
        case .secundair: "gelezen in een samenvatting van de bron"
        case .afleiding: "afgeleid uit bronnen"
        case .inventarisatie2020: "uit een planinventarisatie met de situatie van 2020"
        case .algemeneKennis: "algemene kennis, niet aan een bron getoetst"
        case nil: onbekend
        }
    }

    static func naamzekerheid(_ zekerheid: Naamzekerheid?) -> String {
        switch zekerheid {
        case .bron: "Een bron noemt de locatie zelf zo."
        case .afleiding: "Een bron noemt de gemeente; de naam volgt daaruit."
        case .onzeker: "De locatie kan een andere naam hebben."
        case .onbekend: "Alleen de gemeente is bekend, niet de naam van de locatie."
        case nil: "Hoe zeker de naam is, is niet bekend."
        }
    }

    static func herkomst(_ herkomst: Begrenzing.Herkomst) -> String {
        switch herkomst {
        case .officieel: "Officieel: vastgesteld door wie erover beslist."
        case .afgeleid: "Afgeleid van officiële begrenzingen."
        case .indicatief: "Indicatief: getekend naar beschrijvingen. Er kunnen geen rechten aan worden ontleend."
        case .onbekend: "Er is geen begrenzing bekend, alleen een plaats."
        }
    }

    /// An area in hectares with one decimal, as in `12,3 ha`.
    static func hectare(_ vierkanteMeter: Double) -> String { "\(decimaal(vierkanteMeter / 10_000)) ha" }

    /// A share as a percentage with one decimal; what is not nothing never reads as nothing.
    static func procent(_ deel: Double) -> String {
        deel > 0 && deel < 0.0005 ? "< 0,1%" : "\(decimaal(deel * 100))%"
    }

    private static func decimaal(_ getal: Double) -> String {
        guard getal.isFinite, abs(getal) < 1e15 else { return onbekend }
        let tienden = Int((getal * 10).rounded())
        return "\(Getal.tekst(tienden / 10)),\(abs(tienden % 10))"
    }
}

extension AttributeValue {
    /// The value for people.
    var leestekst: String {
        switch self {
        case .null: Woorden.onbekend
        case .bool(let waar): waar ? "ja" : "nee"
        case .string(let tekst): tekst
        case .array(let waarden): waarden.map(\.leestekst).joined(separator: ", ")
        case .object(let leden): leden.map { "\($0.key): \($0.value.leestekst)" }.joined(separator: "; ")
        case .integer, .number: json
        }
    }
}
