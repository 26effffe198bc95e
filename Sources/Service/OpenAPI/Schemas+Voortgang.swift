// SPDX-License-Identifier: EUPL-1.2

import GeoFormats

extension Schemas {
    /// The progress, as ``Voortgangweergave`` tells it.
    static let voortgang: AttributeValue = [
        "Voortgang": object(
            verplicht: [
                "peildatum", "locaties", "woningen", "doorbraken", "termijnen", "voorfasen", "perProvincie",
                "perLigging", "knelpunten",
            ],
            [
                "peildatum": dag, "sinds": leeg(dag), "provincie": leeg(tekst), "locaties": telling,
                "woningen": woningen, "doorbraken": doorbraken, "termijnen": termijnen,
                "voorfasen": object([
                    "gebruikelijkeJaren": ["type": "array", "items": telling], "onbekend": telling,
                    "lijst": regels(["begin": dag, "einde": leeg(dag), "fase": tekst, "dagen": telling]),
                ]),
                "perProvincie": uitsplitsing, "perLigging": uitsplitsing,
                "knelpunten": object([
                    "nietBekend": telling,
                    "lijst": [
                        "type": "array",
                        "items": object(["knelpunt": tekst, "locaties": regels(["vanaf": leeg(dag)])]),
                    ],
                ]),
                "veranderingen": leeg(
                    regels(["soort": tekst, "wat": leeg(tekst), "van": leeg(tekst), "naar": leeg(tekst)])),
            ]),
        "Woningtelling": object(
            verplicht: ["locaties", "metBekendAantal", "aantalNietBekend"],
            [
                "locaties": telling, "metBekendAantal": telling, "aantalNietBekend": telling,
                "min": leeg(telling), "max": leeg(telling),
            ]
        ).met("description", "Hoeveel locaties en hoeveel woningen; null waar geen enkel aantal bekend is."),
    ]

    private static let telling: AttributeValue = ["type": "integer", "minimum": 0]
    private static let woningtelling = verwijzing("Woningtelling")

    private static let woningen = object([
        "doel": telling, "gehaald": leeg(["type": "boolean"]), "inAanpak": woningtelling,
        "naderTeOnderzoeken": woningtelling, "statusNietBekend": woningtelling, "regel": tekst,
    ])

    private static let doorbraken = object([
        "doel": telling, "doeljaar": telling,
        "perJaar": ["type": "array", "items": object(["jaar": telling, "locaties": telling])],
        "lijst": regels(["teltIn": leeg(telling)]), "regel": tekst,
    ])

    private static let termijnen = object([
        "aandachtDagen": telling, "verlopen": telling, "binnenkort": telling, "gehaald": telling,
        "opTijdGehaald": telling,
        "lijst": regels(["termijn": tekst, "eerstGepland": leeg(dag), "stand": tekst, "dagen": ["type": "integer"]]),
    ])

    private static let uitsplitsing: AttributeValue = [
        "type": "array",
        "items": object(
            verplicht: ["naam", "woningen"],
            [
                "naam": tekst, "woningen": woningtelling, "locatiesMetDoorbraak": telling,
                "termijnenOpen": telling, "termijnenVerlopen": telling,
            ]),
    ]

    /// Lines of which each is about a locatie.
    private static func regels(_ meer: AttributeValue) -> AttributeValue {
        let locatie: AttributeValue = ["nummer": ["type": "integer"], "id": tekst, "naam": tekst]
        return [
            "type": "array",
            "items": object(
                verplicht: ["nummer", "id", "naam"],
                meer.object?.reduce(locatie) { $0.met($1.key, $1.value) } ?? locatie),
        ]
    }
}
