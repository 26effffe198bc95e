// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections

/// One feature with its properties, for what has no page of its own.
struct Featurepagina: Sendable {
    let collectie: Collectie
    let feature: Feature

    var pagina: HTMLPagina {
        let id = feature.id?.description ?? ""
        return HTMLPagina(
            titel: feature.properties["naam"]?.string ?? id.replacing("~", with: " en "),
            kruimels: [("Start", ""), ("Collecties", "/collections"), (collectie.titel, collectie.pad + "/items")],
            blokken: [
                .feiten(
                    collectie.velden.map { veld in
                        (veld.titel, [.tekst(feature.properties[veld.naam]?.leestekst ?? Woorden.onbekend)])
                    })
            ], alternatieven: [.geojson])
    }
}
