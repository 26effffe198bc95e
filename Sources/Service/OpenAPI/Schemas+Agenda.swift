// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Woningbouw

extension Schemas {
    /// The agenda of a locatie, its lists and their entries, with the words that the domain knows.
    static let agenda: AttributeValue = [
        "Agenda": object(
            verplicht: ["locatie", "naam", "links"] + Agendalijst.allCases.map(\.rawValue),
            Agendalijst.allCases.reduce(
                [
                    "locatie": tekst, "naam": tekst, "status": leeg(keuze(Status.self)), "fase": leeg(tekst),
                    "peildatum": dag, "links": koppelingen,
                ]
            ) { $0.met($1.rawValue, ["type": "array", "items": verwijzing(naam($1))]) }),
        "Agendalijst": object(
            verplicht: ["locatie", "lijst", "posten", "links"],
            [
                "locatie": tekst, "lijst": keuze(Agendalijst.self), "title": tekst,
                "posten": ["type": "array", "items": verwijzing("Agendapost")], "links": koppelingen,
            ]),
        "Agendapost": ["anyOf": .array(Agendalijst.allCases.map { verwijzing(naam($0)) })],
        naam(.termijnen): post(
            [], ["id": tekst, "wat": tekst, "wie": tekst, "gepland": dag, "gehaald": dag],
            "Een termijn. Wie een bekende id noemt, hoeft alleen te geven wat er verandert."),
        naam(.knelpunten): post(["soort"], ["soort": keuze(Knelpunt.Soort.self)], "Een knelpunt."),
        naam(.partijen): post(["naam", "rol"], ["naam": tekst, "rol": tekst], "Een partij en haar rol."),
        naam(.factoren): post(
            ["naam"],
            ["naam": keuze(Factor.Naam.self), "code": keuze(PlanologischeStatus.self), "tekst": tekst],
            "Wat bekend is over een van de vijf factoren van de brief."),
        naam(.doorbraken): post(
            ["datum", "soort", "resultaat"],
            [
                "datum": dag, "nauwkeurigheid": keuze(Doorbraak.Nauwkeurigheid.self),
                "soort": keuze(Doorbraak.Soort.self), "resultaat": tekst, "woningenMin": aantal,
                "woningenMax": aantal,
            ], "Wat is bereikt."),
        naam(.statusverloop): post(["status"], ["status": keuze(Status.self)], "Een status vanaf een dag."),
        naam(.fasen): post(["fase"], ["fase": keuze(Projectfase.self)], "Een fase vanaf een dag."),
    ]

    private static let aantal: AttributeValue = ["type": "integer", "minimum": 1]

    private static func naam(_ lijst: Agendalijst) -> String {
        switch lijst {
        case .termijnen: "Termijn"
        case .knelpunten: "Knelpunt"
        case .partijen: "Partij"
        case .factoren: "Factor"
        case .doorbraken: "Doorbraak"
        case .statusverloop: "Statusstap"
        case .fasen: "Fasestap"
        }
    }

    private static func post(_ verplicht: [String], _ velden: AttributeValue, _ beschrijving: String) -> AttributeValue
    {
        let vermelding: [(String, AttributeValue)] = [
            ("vanaf", dag), ("tot", dag), ("bron", tekst), ("zekerheid", keuze(Zekerheid.self)),
            ("toelichting", tekst),
        ]
        return object(
            verplicht: verplicht + ["vanaf", "bron", "zekerheid"],
            vermelding.reduce(velden) { $0.met($1.0, $1.1) }
        ).met("additionalProperties", false).met("description", .string(beschrijving))
    }

    private static func keuze<Woord: RawRepresentable<String> & CaseIterable>(_: Woord.Type) -> AttributeValue {
        ["type": "string", "enum": .array(Woord.allCases.map { .string($0.rawValue) })]
    }
}
