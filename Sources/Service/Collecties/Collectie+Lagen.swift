// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Woningbouw

extension Collectie {
    /// The collection of a layer.
    init(_ laag: Laag, _ bronnen: Dienstbronnen) {
        let heeftNummers = laag == .locaties || laag == .woningbouwgebieden
        self.init(
            id: laag.rawValue, titel: laag.titel, beschrijving: laag.beschrijving, trefwoorden: laag.trefwoorden,
            featuretype: laag.featuretype, kenmerken: laag.kenmerken, velden: laag.velden,
            geometrie: heeftNummers ? "geometry-any" : "geometry-multipolygon", kentPeildatum: heeftNummers,
            bron: Laagbron(laag: laag, bronnen: bronnen))
    }
}

extension Laag {
    fileprivate var beschrijving: String {
        switch self {
        case .locaties:
            "De doorbraaklocaties woningbouw van \(Brief.kamerstuk), met aantallen woningen, status, wat de begrenzing "
                + "waard is en hoe elke locatie ten opzichte van de woningbouwgebieden ligt. Waarvan geen begrenzing bekend "
                + "is, heeft een punt. Aan indicatieve begrenzingen kunnen geen rechten worden ontleend."
        case .woningbouwgebieden:
            "De grootschalige woningbouwgebieden met hun aanwijzing. Welke gelden hangt af van de dag: gebruik peildatum "
                + "of datetime."
        case .provincies: "De provincies waarmee locaties worden ingedeeld."
        case .gemeenten: "De gemeenten."
        }
    }

    fileprivate var trefwoorden: [String] {
        switch self {
        case .locaties: ["doorbraaklocaties", "woningbouw", "Kamerstuk 32847-1350"]
        case .woningbouwgebieden: ["woningbouwgebieden", "woningbouw", "verstedelijking"]
        case .provincies: ["provincies", "bestuurlijke gebieden"]
        case .gemeenten: ["gemeenten", "bestuurlijke gebieden"]
        }
    }

    fileprivate var featuretype: String {
        switch self {
        case .locaties: "Locatie"
        case .woningbouwgebieden: "Woningbouwgebied"
        case .provincies: "Provincie"
        case .gemeenten: "Gemeente"
        }
    }

    /// The facts, and what is told beside them, in the order of the features.
    fileprivate var velden: [Veld] {
        var velden = kenmerken.map(Veld.init)
        if let plek = velden.firstIndex(where: { $0.naam == "woningenBron" }) {
            velden.insert(
                Veld(naam: "woningen", titel: "Alle opgaven van aantallen woningen", schema: Self.objecten),
                at: plek + 1)
            velden.append(Veld(naam: "bronnen", titel: "De bron per gegeven", schema: Self.objecten))
        }
        if let plek = velden.firstIndex(where: { $0.naam == "fase" }) {
            let agenda = Agendalijst.allCases.map {
                Veld(naam: $0.rawValue, titel: $0.titel, schema: Self.objecten)
            }
            velden.insert(contentsOf: agenda, at: plek + 1)
        }
        velden.append(
            Veld(
                naam: "overige", titel: "Gegevens van de bron die hier geen eigen naam hebben",
                schema: ["type": "object"]))
        return self == .locaties ? velden + Ligging.velden : velden
    }

    private static let objecten: AttributeValue = ["type": "array", "items": ["type": "object"]]
}

extension Ligging {
    /// What is told of how a locatie lies.
    fileprivate static let velden = [
        Veld(
            naam: "ligging", titel: "Ligging ten opzichte van de woningbouwgebieden op de peildatum",
            schema: ["type": "string", "enum": .array(Relatie.allCases.map { .string($0.rawValue) })],
            isAfgeleid: true),
        Veld(
            naam: "liggingAandeel", titel: "Deel van de locatie in alle gebieden samen, 0 tot 1",
            schema: ["type": "number"], isAfgeleid: true),
        Veld(
            naam: "liggingIndicatief", titel: "Of de ligging op indicatieve begrenzingen berust",
            schema: ["type": "boolean"], isAfgeleid: true),
        Veld(
            naam: "liggingGebieden", titel: "De gebieden waarmee de locatie overlapt",
            schema: ["type": "array", "items": ["type": "string"]], isAfgeleid: true),
    ]
}
