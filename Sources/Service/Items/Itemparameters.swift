// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Woningbouw

/// The parameters of lists of features and of single ones.
enum Itemparameters {
    /// The size of a page when none is asked for.
    static let standaard = 100
    /// The largest page; who asks for more gets this.
    static let maximum = 10_000

    static let limit = Parameter(
        naam: "limit",
        beschrijving: "Hoogstens zoveel features in één antwoord; meer dan het maximum telt als het maximum.",
        schema: [
            "type": "integer", "minimum": 1, "maximum": .integer(Int64(maximum)),
            "default": .integer(Int64(standaard)),
        ])
    static let offset = Parameter(
        naam: "offset",
        beschrijving:
            "Zoveel features vanaf het begin worden overgeslagen. Wie alles ophaalt, volgt beter de koppeling next.",
        schema: ["type": "integer", "minimum": 0, "default": 0])
    static let cursor = Parameter(
        naam: "cursor",
        beschrijving: "De plaats waar een lijst verdergaat, zoals de koppeling next haar geeft.",
        schema: ["type": "string", "pattern": "^[A-Za-z0-9_-]+$"])
    static let bbox = Parameter(
        naam: "bbox",
        beschrijving:
            "Alleen features die deze rechthoek raken: twee hoekpunten, of zes getallen waarvan de hoogten niet "
            + "meetellen. De volgorde van de assen is die van bbox-crs.",
        schema: [
            "type": "array", "items": ["type": "number"], "minItems": 4, "maxItems": 6,
            "oneOf": [["minItems": 4, "maxItems": 4], ["minItems": 6, "maxItems": 6]],
        ])
    /// A day or a moment; which days and hours exist is not in a pattern.
    private static let tijdstip =
        #"\d{4}-\d{2}-\d{2}([Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2}))?"#
    private static let eind = #"(\.\.|\#(tijdstip))?"#
    static let datetime = Parameter(
        naam: "datetime",
        beschrijving:
            "Een dag, een tijdstip of een periode (RFC 3339, met .. voor een open einde). Van woningbouwgebieden "
            + "telt de periode van hun aanwijzing; wat geen tijd heeft, voldoet altijd.",
        schema: ["type": "string", "pattern": .string("^(\(tijdstip)|\(eind)/\(eind))$")])
    static let peildatum = Parameter(
        naam: "peildatum",
        beschrijving: "De dag waarop woningbouwgebieden aangewezen moeten zijn, JJJJ-MM-DD.",
        schema: ["type": "string", "format": "date"])
    static let resultType = Parameter.keuze(
        "resultType", "Met hits wordt alleen geteld: numberMatched, zonder features.",
        Resultaatsoort.allCases.map(\.rawValue),
        standaard: Resultaatsoort.results.rawValue)
    static let featureId = Parameter(
        naam: "featureId", plaats: .path, beschrijving: "De vaste naam van het feature.", schema: ["type": "string"])
    static let crs = stelsel("crs", "Het coördinatenstelsel van het antwoord.")
    static let bboxCrs = stelsel("bbox-crs", "Het coördinatenstelsel van bbox.")
    static let profile = Parameter.keuze(
        "profile",
        "Gewoon GeoJSON, JSON-FG, of JSON-FG met ook een geometrie voor wie alleen GeoJSON kent.",
        JSONProfiel.allCases.map(\.rawValue), standaard: JSONProfiel.rfc7946.rawValue)

    private static func stelsel(_ naam: String, _ beschrijving: String) -> Parameter {
        Parameter(
            naam: naam, beschrijving: beschrijving,
            schema: [
                "type": "string", "format": "uri", "default": .string(Stelsel.crs84.uri),
                "enum": .array(Stelsel.alle.map { .string($0.uri) }),
            ])
    }

    /// Those of a list.
    static func lijst(_ collectie: Collectie) -> [Parameter] {
        [limit, offset, cursor, resultType, bbox, bboxCrs, crs, datetime, profile] + Filterparameters.alle
            + (collectie.kentPeildatum ? [peildatum] : []) + namen(collectie) + collectie.kenmerken.map(Parameter.init)
    }

    /// Those of a single feature.
    static func enkel(_ collectie: Collectie) -> [Parameter] {
        [featureId, crs, profile] + (collectie.kentPeildatum ? [peildatum] : [])
    }

    /// Names as people know them, beside the lists of names that features have.
    private static func namen(_ collectie: Collectie) -> [Parameter] {
        var parameters: [Parameter] = []
        if collectie.kenmerken.contains(where: { $0.naam == "provincies" }) {
            parameters.append(
                Parameter(
                    naam: "provincie", beschrijving: "Alleen wat in deze provincie ligt.", schema: ["type": "string"]))
        }
        if collectie.kenmerken.contains(where: { $0.naam == "gemeenten" }) {
            parameters.append(
                Parameter(
                    naam: "gemeente", beschrijving: "Alleen wat in deze gemeente ligt.", schema: ["type": "string"]))
        }
        if collectie.velden.contains(where: { $0.naam == "ligging" }) {
            parameters.append(
                .keuze(
                    "ligging", "Alleen locaties die zo ten opzichte van de woningbouwgebieden liggen.",
                    Relatie.allCases.map(\.rawValue)))
        }
        return parameters
    }
}

extension Parameter {
    /// The parameter that asks for a value of a fact.
    init(_ kenmerk: Kenmerk) {
        self.init(
            naam: kenmerk.naam,
            beschrijving: kenmerk.soort == .namen
                ? "\(kenmerk.titel): alleen waar deze naam bij staat." : "\(kenmerk.titel): alleen met deze waarde.",
            schema: kenmerk.soort == .geheel
                ? kenmerk.waardeschema.met("format", "int64") : kenmerk.waardeschema)
    }
}

/// What of a list is given.
enum Resultaatsoort: String, CaseIterable {
    case results, hits
}

/// The kinds of GeoJSON that are given.
enum JSONProfiel: String, CaseIterable {
    case rfc7946
    case jsonfg
    case jsonfgPlus = "jsonfg-plus"

    /// The URI by which it is named in links.
    var uri: String { "http://www.opengis.net/def/profile/OGC/0/\(rawValue)" }
}
