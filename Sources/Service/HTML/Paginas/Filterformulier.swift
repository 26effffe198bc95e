// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

/// The form by which a list is made shorter: an ordinary one, sent as the parameters of the API.
struct Filterformulier: Sendable {
    let bronnen: Dienstbronnen
    let aanvraag: Aanvraag
    let collectie: Collectie

    /// The form, nil for a collection that is too small to need one.
    func html() async throws -> HTMLTekst? {
        guard heeft("provincies") else { return nil }
        let provincies = try await bronnen.catalogus.provincies().map(\.naam).sorted()
        let gemeenten = try await bronnen.namen("gemeente").namen
        var html = HTMLTekst()
        html.element(
            "form",
            [
                "class": "filter", "method": "get", "action": aanvraag.adres.url(aanvraag.pad),
                "aria-label": "Lijst filteren",
            ]
        ) { html in
            html.keuze("provincie", "Provincie", provincies.map { ($0, $0) }, gekozen: aanvraag.query["provincie"])
            html.veld("gemeente", "Gemeente", aanvraag.query["gemeente"], voorstellen: gemeenten)
            if heeft("status") {
                html.keuze(
                    "status", "Status", Status.allCases.map { ($0.rawValue, $0.rawValue) },
                    gekozen: aanvraag.query["status"])
                html.keuze(
                    "ligging", "Woningbouwgebied",
                    Relatie.allCases.map { ($0.rawValue, Woorden.ligging($0)) }, gekozen: aanvraag.query["ligging"])
            }
            html.element("div", ["class": "knoppen"]) { html in
                html.element("button", ["type": "submit"], "Toon")
                if !aanvraag.query.gesorteerd.isEmpty {
                    html.koppeling("Wis de keuze", aanvraag.adres.url(aanvraag.pad))
                }
            }
        }
        return html
    }

    private func heeft(_ kenmerk: String) -> Bool { collectie.kenmerken.contains { $0.naam == kenmerk } }
}

extension HTMLTekst {
    /// A choice of which the first means all.
    mutating func keuze(
        _ naam: String, _ titel: String, _ keuzen: [(waarde: String, tekst: String)], gekozen: String? = nil
    ) {
        element("p") { html in
            html.element("label", ["for": "filter-\(naam)"], titel)
            html.element("select", ["id": "filter-\(naam)", "name": naam]) { html in
                html.element("option", ["value": ""], "Alle")
                for keuze in keuzen {
                    if keuze.waarde.lowercased() == gekozen?.lowercased() {
                        html.element("option", ["value": keuze.waarde, "selected": "selected"], keuze.tekst)
                    } else {
                        html.element("option", ["value": keuze.waarde], keuze.tekst)
                    }
                }
            }
        }
        regeleinde()
    }

    /// A field for a text, with names that may be meant.
    mutating func veld(_ naam: String, _ titel: String, _ waarde: String?, voorstellen: [String] = []) {
        element("p") { html in
            html.element("label", ["for": "filter-\(naam)"], titel)
            html.leeg(
                "input",
                [
                    "id": "filter-\(naam)", "name": naam, "value": waarde ?? "", "list": "namen-\(naam)",
                    "autocomplete": "off",
                ])
            html.element("datalist", ["id": "namen-\(naam)"]) { html in
                for voorstel in voorstellen { html.element("option", ["value": voorstel]) { _ in } }
            }
        }
        regeleinde()
    }
}
