// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Kaart
import OrderedCollections
import Woningbouw

/// A column of a table of features.
struct Itemkolom: Sendable {
    let kop: String
    let cel: @Sendable (Collectiefeature) -> HTMLPagina.Cel

    /// The columns of a collection; what each feature has besides stands on its own page.
    static func kolommen(_ collectie: Collectie, _ adres: Dienstadres) -> [Itemkolom] {
        switch collectie.id {
        case Laag.locaties.rawValue:
            [naam("Locatie", collectie, adres), nummer, gemeenten, provincies, woningen, status, ligging]
        case Laag.woningbouwgebieden.rawValue:
            [naam("Gebied", collectie, adres), nummer, gemeenten, provincies, woningen]
        case Laag.provincies.rawValue, Laag.gemeenten.rawValue:
            [naam("Naam", collectie, adres), veld("CBS-code", "code"), veld("Begrenzing", "begrenzingHerkomst")]
        default: overlap(collectie, adres)
        }
    }

    private static func naam(_ kop: String, _ collectie: Collectie, _ adres: Dienstadres) -> Itemkolom {
        Itemkolom(kop: kop) { feature in
            .koppeling(
                tekst: feature.feature.properties["naam"]?.string ?? feature.id,
                href: adres.url("\(collectie.pad)/items/\(Procentcodering.codeer(feature.id))"))
        }
    }

    private static func veld(_ kop: String, _ naam: String) -> Itemkolom {
        Itemkolom(kop: kop) { .tekst($0.feature.properties[naam]?.leestekst ?? Woorden.onbekend) }
    }

    private static let gemeenten = veld("Gemeenten", "gemeenten")
    private static let provincies = veld("Provincies", "provincies")
    private static let nummer = Itemkolom(kop: "Nr.") { .getal($0.feature.properties["nummer"]?.leestekst ?? "") }
    private static let status = Itemkolom(kop: "Status") {
        .status($0.feature.properties["status"]?.string ?? Woorden.onbekend)
    }
    private static let ligging = Itemkolom(kop: "Ligging") {
        .tekst(Woorden.ligging($0.feature.properties["ligging"]?.string.flatMap(Relatie.init)))
    }
    private static let woningen = Itemkolom(kop: "Woningen") { feature in
        let velden = feature.feature.properties
        guard let min = velden["woningenMin"]?.integer, let max = velden["woningenMax"]?.integer else {
            return .getal(Woorden.onbekend)
        }
        return .getal(Getal.bereik(Int(min), Int(max)))
    }

    private static func overlap(_ collectie: Collectie, _ adres: Dienstadres) -> [Itemkolom] {
        func object(_ kop: String, _ veld: String, _ laag: Laag) -> Itemkolom {
            Itemkolom(kop: kop) { feature in
                let id = feature.feature.properties[veld]?.string ?? ""
                return .koppeling(
                    tekst: id, href: adres.url("/collections/\(laag.rawValue)/items/\(Procentcodering.codeer(id))"))
            }
        }
        func getal(_ kop: String, _ veld: String, _ tekst: @escaping @Sendable (Double) -> String) -> Itemkolom {
            Itemkolom(kop: kop) { .getal($0.feature.properties[veld]?.number.map(tekst) ?? Woorden.onbekend) }
        }
        return [
            object("Locatie", "locatie", .locaties), object("Gebied", "gebied", .woningbouwgebieden),
            Itemkolom(kop: "Ligging") {
                .tekst(Woorden.ligging($0.feature.properties["relatie"]?.string.flatMap(Relatie.init)))
            },
            getal("Overlap", "overlapM2", Woorden.hectare),
            getal("Deel van de locatie", "aandeelLocatie", Woorden.procent),
            getal("Deel van het gebied", "aandeelGebied", Woorden.procent),
            veld("Indicatief", "indicatief"),
            Itemkolom(kop: "Gegevens") { feature in
                .koppeling(
                    tekst: "Bekijk \(feature.id.replacing("~", with: " en "))",
                    href: adres.url("\(collectie.pad)/items/\(Procentcodering.codeer(feature.id))"))
            },
        ]
    }
}
