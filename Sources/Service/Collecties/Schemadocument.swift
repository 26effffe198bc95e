// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Woningbouw

/// What features tell, as JSON Schema (OGC API Features Part 5).
struct Schemadocument: Document {
    /// Which of the schemas of a collection.
    enum Soort: String, CaseIterable {
        /// The properties, whatever the encoding.
        case eigenschappen = "logical"
        /// A feature of GeoJSON, as GDAL wants it.
        case geojson
    }

    let collectie: Collectie
    let soort: Soort
    let aanvraag: Aanvraag

    static let profiel = Parameter.keuze(
        "profile", "Het schema van de gegevens zelf, of dat van een feature in GeoJSON.",
        Soort.allCases.map(\.rawValue), standaard: Soort.eigenschappen.rawValue)

    /// The names that every feature has.
    private var verplicht: AttributeValue { [.string(collectie.sleutelveld)] }

    private var velden: AttributeValue {
        collectie.velden.reduce([:]) { $0.met($1.naam, $1.beschrijving) }
    }

    var json: AttributeValue {
        let kop: AttributeValue = [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": .string(aanvraag.eigenURL),
            "title": .string(collectie.titel), "description": .string(collectie.beschrijving), "type": "object",
        ]
        switch soort {
        case .eigenschappen:
            return
                kop
                .met("required", verplicht)
                .met(
                    "properties",
                    velden.met(
                        "geometry",
                        [
                            "title": "Begrenzing, of plaats waar geen begrenzing bekend is",
                            "format": .string(collectie.geometrie), "x-ogc-role": "primary-geometry",
                        ])
                )
                .met("additionalProperties", false)
        case .geojson:
            return kop.met("required", ["type", "geometry", "properties"]).met(
                "properties",
                [
                    "type": ["type": "string", "enum": ["Feature"]], "id": ["type": "string"],
                    "geometry": ["type": "object"],
                    "properties": ["type": "object", "required": verplicht, "properties": velden],
                ])
        }
    }

    var pagina: HTMLPagina { .velden("Schema", collectie, collectie.velden.map { ($0.naam, $0.titel) }) }
}

/// By what features can be asked for, as JSON Schema (OGC API Features Part 3).
struct Queryablesdocument: Document {
    let collectie: Collectie
    let aanvraag: Aanvraag

    var json: AttributeValue {
        let feiten = collectie.kenmerken.reduce([:] as AttributeValue) {
            $0.met($1.naam, $1.schema.met("title", .string($1.titel)))
        }
        return [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": .string(aanvraag.eigenURL),
            "title": .string(collectie.titel), "type": "object",
            "properties": feiten.met(
                "geometry",
                [
                    "title": "Begrenzing of plaats", "format": .string(collectie.geometrie),
                    "x-ogc-role": "primary-geometry",
                ]),
            "additionalProperties": false,
        ]
    }

    var pagina: HTMLPagina {
        .velden("Waarop kan worden gefilterd", collectie, collectie.kenmerken.map { ($0.naam, $0.titel) })
    }
}

extension HTMLPagina {
    fileprivate static func velden(
        _ titel: String, _ collectie: Collectie, _ velden: [(naam: String, titel: String)]
    ) -> HTMLPagina {
        HTMLPagina(
            titel: "\(collectie.titel): \(titel.lowercased())",
            kruimels: [("Start", ""), ("Collecties", "/collections"), (collectie.titel, collectie.pad)],
            blokken: [
                .tabel(
                    titel: titel, kop: ["Naam", "Betekenis"],
                    rijen: velden.map { [.tekst($0.naam), .tekst($0.titel)] })
            ])
    }
}
