// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import Woningbouw

/// A collection as it is described in lists and on its own page.
struct Collectiebeschrijving: Document {
    let collectie: Collectie
    let omvang: Laagomvang
    /// The box in longitude and latitude, west, south, east, north.
    let graden: BoundingBox?
    let herkomst: Bronherkomst
    let aanvraag: Aanvraag

    var koppelingen: [Koppeling] {
        let adres = aanvraag.adres
        func koppeling(_ pad: String, _ rel: String, _ type: String, _ titel: String) -> Koppeling {
            Koppeling(href: adres.url(collectie.pad + pad), rel: rel, type: type, titel: titel)
        }
        let schema = Formaat.schema.mediatype
        return [
            koppeling("", "self", Formaat.json.mediatype, collectie.titel),
            koppeling("?f=html", "alternate", Formaat.html.kaleType, "\(collectie.titel) als HTML"),
            koppeling("/items", "items", Formaat.geojson.mediatype, "De features als GeoJSON"),
            koppeling("/items?f=html", "items", Formaat.html.kaleType, "De features als HTML"),
            koppeling("/schema", Self.ogc("schema"), schema, "Schema van de features"),
            koppeling("/queryables", Self.ogc("queryables"), schema, "Waarop kan worden gefilterd"),
            // GDAL 3.6 and older know this one by its short name only.
            koppeling("/queryables", "queryables", schema, "Waarop kan worden gefilterd"),
            koppeling("/schema?profile=geojson", "describedBy", schema, "Schema van een feature in GeoJSON"),
        ] + [herkomst.licentie?.koppeling].compactMap(\.self)
    }

    private static func ogc(_ naam: String) -> String { "http://www.opengis.net/def/rel/ogc/1.0/\(naam)" }

    var json: AttributeValue {
        let beschrijving: AttributeValue = [
            "id": .string(collectie.id), "title": .string(collectie.titel),
            "description": .string(collectie.beschrijving),
            "keywords": .array(collectie.trefwoorden.map(AttributeValue.string)), "extent": extent,
            "itemType": "feature", "itemCount": .integer(Int64(omvang.aantal)),
            "crs": .array(Stelsel.alle.map { .string($0.uri) }), "storageCrs": .string(Stelsel.rdNew.uri),
            "links": koppelingen.json,
        ]
        return herkomst.bronvermelding.map { beschrijving.met("attribution", .string($0)) } ?? beschrijving
    }

    private var extent: AttributeValue {
        var leden: AttributeValue = [:]
        if let graden {
            let hoeken = [graden.minX, graden.minY, graden.maxX, graden.maxY].map(AttributeValue.number)
            leden = leden.met("spatial", ["bbox": [.array(hoeken)], "crs": .string(Stelsel.crs84.uri)])
        }
        guard let periode = omvang.periode else { return leden }
        func moment(_ datum: Datum?, _ tijd: String) -> AttributeValue {
            datum.map { .string("\($0)T\(tijd)Z") } ?? .null
        }
        return leden.met(
            "temporal",
            [
                "interval": [[moment(periode.van, "00:00:00"), moment(periode.tot, "23:59:59")]],
                "trs": "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian",
            ])
    }

    var pagina: HTMLPagina {
        let adres = aanvraag.adres
        func doel(_ tekst: String, _ pad: String) -> (tekst: String, href: String) {
            (tekst, adres.url(collectie.pad + pad))
        }
        return HTMLPagina(
            titel: collectie.titel, kruimels: [("Start", ""), ("Collecties", "/collections")],
            blokken: [
                .alinea(collectie.beschrijving),
                .feiten([
                    ("Aantal", [.tekst("\(omvang.aantal)")]), ("Trefwoorden", [.tekst(collectie.trefwoorden.opgesomd)]),
                    ("Coördinatenstelsels", Stelsel.alle.map { .tekst($0.uri) }),
                    ("Bronvermelding", [.tekst(herkomst.bronvermelding ?? "zie de bron per gegeven")]),
                    (
                        "Licentie",
                        [
                            herkomst.licentie.map { .koppeling(tekst: $0.naam, href: $0.href) }
                                ?? .tekst(Woorden.onbekend)
                        ]
                    ),
                ]), .kop("Bekijken en gebruiken"),
                .koppelingen([
                    doel("Bekijk de lijst", "/items"), doel("Alles als GeoJSON", "/items?f=json&limit=10000"),
                    doel("Waarop kan worden gefilterd", "/queryables"), doel("Schema van de gegevens", "/schema"),
                ]), .kop("Gegevens"),
                .tabel(
                    titel: "Wat er van elk bekend kan zijn", kop: ["Naam", "Betekenis"],
                    rijen: collectie.velden.map { [.tekst($0.naam), .tekst($0.titel)] }),
            ])
    }
}

/// All collections.
struct Collectielijst: Document {
    let collecties: [Collectiebeschrijving]
    let aanvraag: Aanvraag

    var json: AttributeValue {
        [
            "links": aanvraag.weergaven(.json, .html).json,
            "crs": .array(Stelsel.alle.map { .string($0.uri) }),
            "collections": .array(collecties.map(\.json)),
        ]
    }

    var pagina: HTMLPagina {
        HTMLPagina(
            titel: "Collecties", kruimels: [("Start", "")],
            blokken: [
                .tabel(
                    titel: "Collecties", kop: ["Collectie", "Aantal", "Beschrijving"],
                    rijen: collecties.map { beschrijving in
                        [
                            .koppeling(
                                tekst: beschrijving.collectie.titel,
                                href: aanvraag.adres.url(beschrijving.collectie.pad)),
                            .getal(String(beschrijving.omvang.aantal)), .tekst(beschrijving.collectie.beschrijving),
                        ]
                    })
            ])
    }
}
