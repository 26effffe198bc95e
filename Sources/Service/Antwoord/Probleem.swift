// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import HTTPTypes

/// Why a request is not answered, as problem details for people and programs (RFC 9457).
struct Probleem: Error, Sendable {
    static let mediatype = "application/problem+json"

    let status: HTTPResponse.Status
    let titel: String
    let detail: String
    var fouten: [Invoerfout] = []
    var koppen: HTTPFields = [:]

    var json: AttributeValue {
        let probleem: AttributeValue = [
            "type": "about:blank", "title": .string(titel), "status": .integer(Int64(status.code)),
            "detail": .string(detail),
        ]
        guard !fouten.isEmpty else { return probleem }
        return probleem.met("errors", .array(fouten.map(\.json)))
    }
}

extension Invoerfout {
    fileprivate var json: AttributeValue {
        var leden: AttributeValue = ["in": .string(plaats.rawValue)]
        if let naam { leden = leden.met("location", [plaats == .body ? "pointer" : "name": .string(naam)]) }
        return leden.met("code", .string(code)).met("detail", .string(detail))
    }
}

extension Probleem {
    static func ongeldigeInvoer(_ fouten: [Invoerfout]) -> Probleem {
        let tekst = fouten.map(\.detail).joined(separator: " ")
        return Probleem(status: .badRequest, titel: "Ongeldige aanvraag", detail: tekst, fouten: fouten)
    }

    static func ongeldig(_ naam: String?, in plaats: Invoerfout.Plaats = .query, _ code: String, _ detail: String)
        -> Probleem
    {
        ongeldigeInvoer([Invoerfout(plaats: plaats, naam: naam, code: code, detail: detail)])
    }

    static func nietGevonden(_ detail: String) -> Probleem {
        Probleem(status: .notFound, titel: "Niet gevonden", detail: detail)
    }

    static func methode(_ toegestaan: [HTTPRequest.Method]) -> Probleem {
        let namen = toegestaan.map(\.rawValue).joined(separator: ", ")
        return Probleem(
            status: .methodNotAllowed, titel: "Methode niet toegestaan", detail: "Hier kan alleen \(namen).",
            koppen: [.allow: namen])
    }

    static func nietAanvaardbaar(_ aanbod: [Formaat]) -> Probleem {
        let typen = aanbod.map(\.mediatype).joined(separator: ", ")
        return Probleem(
            status: .notAcceptable, titel: "Niet in het gevraagde formaat",
            detail: "Geen van de mediatypen in de kop Accept kan worden gegeven. Mogelijk zijn \(typen).")
    }

    static let intern = Probleem(
        status: .internalServerError, titel: "Interne fout",
        detail: "De aanvraag kon door een fout in de dienst niet worden beantwoord. Probeer het later opnieuw.")

    /// Nobody gets to see it: it is for the log and the meters, which count such requests by this code of nginx.
    static let vertrokken = Probleem(
        status: .init(code: 499, reasonPhrase: "Client Closed Request"), titel: "Vertrokken",
        detail: "Wie vroeg heeft niet op het antwoord gewacht.")

    static func druk(_ detail: String) -> Probleem {
        Probleem(
            status: .serviceUnavailable, titel: "Tijdelijk niet beschikbaar", detail: detail,
            koppen: [.retryAfter: "1"])
    }
}
