// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections

/// One feature with its properties, for people.
struct Featurepagina: Document {
    let aanvraag: Aanvraag
    let collectie: Collectie
    let feature: Feature

    /// Features are written as GeoJSON by ``Featureschrijver``.
    var json: AttributeValue { .object(feature.properties) }

    var pagina: HTMLPagina {
        let id = feature.id?.description ?? ""
        let rijen = collectie.velden.map { veld in
            [HTMLPagina.Cel.tekst(veld.titel), .tekst(feature.properties[veld.naam]?.leestekst ?? "")]
        }
        return HTMLPagina(
            titel: feature.properties["naam"]?.string ?? id,
            kruimels: [
                ("Start", ""), ("Collecties", "/collections"), (collectie.titel, collectie.pad),
                ("Features", collectie.pad + "/items"),
            ],
            blokken: [
                .tabel(titel: "Gegevens", kop: ["Gegeven", "Waarde"], rijen: rijen),
                .koppelingen([(tekst: "GeoJSON", href: aanvraag.url(met: ["f": "json"]))]),
            ])
    }
}
