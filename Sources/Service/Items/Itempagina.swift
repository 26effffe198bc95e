// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections

/// A page of a list of features, for people.
struct Itempagina: Document {
    let aanvraag: Aanvraag
    let collectie: Collectie
    let vraag: Itemvraag
    let blad: Bronblad
    let gevonden: Int

    /// Lists are written as GeoJSON by ``Lijstantwoord``.
    var json: AttributeValue { .array(blad.features.map { .object($0.feature.properties) }) }

    var pagina: HTMLPagina {
        let velden = collectie.velden.prefix(6)
        let rijen = blad.features.map { feature in
            velden.map { veld -> HTMLPagina.Cel in
                let tekst = feature.feature.properties[veld.naam]?.leestekst ?? ""
                guard veld.naam == collectie.sleutelveld else { return .tekst(tekst) }
                return .koppeling(
                    tekst: tekst,
                    href: aanvraag.adres.url("\(collectie.pad)/items/\(Procentcodering.codeer(feature.id))?f=html"))
            }
        }
        var koppelingen = [(tekst: "GeoJSON", href: aanvraag.url(met: ["f": "json"]))]
        if blad.heeftVervolg, let laatste = blad.features.last {
            let cursor = Cursor(laatste.sleutel).tekst(lijst: vraag.kenteken)
            koppelingen.append((tekst: "Volgende", href: aanvraag.url(met: ["cursor": cursor, "offset": nil])))
        }
        return HTMLPagina(
            titel: collectie.titel,
            kruimels: [
                ("Start", ""), ("Collecties", "/collections"), (collectie.titel, collectie.pad),
            ],
            blokken: [
                .tabel(
                    titel: "\(blad.features.count) van \(gevonden) features", kop: velden.map(\.titel), rijen: rijen),
                .koppelingen(koppelingen),
            ])
    }
}

extension AttributeValue {
    /// The value for people.
    var leestekst: String {
        switch self {
        case .null: ""
        case .bool(let waar): waar ? "ja" : "nee"
        case .string(let tekst): tekst
        case .array(let waarden): waarden.map(\.leestekst).joined(separator: ", ")
        case .object(let leden): leden.map { "\($0.key): \($0.value.leestekst)" }.joined(separator: "; ")
        case .integer, .number: json
        }
    }
}
