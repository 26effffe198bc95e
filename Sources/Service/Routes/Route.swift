// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import HTTPTypes

/// One operation: the router, the parser of parameters and the API document all read it from here.
struct Route: Sendable {
    /// What the answer is, for the API document.
    struct Uitkomst: Sendable {
        var status = HTTPResponse.Status.ok
        let beschrijving: String
        /// What it means when there is no body; nil when there always is one.
        var zonderInhoud: String?
        /// The name of the schema of the JSON, when it has one.
        var schema: String?
        /// Whether coordinates are in it, so that Content-Crs tells their system.
        var isRuimtelijk = false
    }

    /// The body of the request, for the API document.
    struct Invoer: Sendable {
        let beschrijving: String
        let mediatypen: [String]
        let schema: String
        /// What the schema says, where it is of this operation alone.
        var definitie: AttributeValue?
    }

    var methode = HTTPRequest.Method.get
    /// The path below the version, with variable segments in braces.
    let pad: String
    /// The name for programs.
    let id: String
    let samenvatting: String
    let groep: String
    var parameters: [Parameter] = []
    var formaten = [Formaat.json, .html]
    var uitkomst: Uitkomst
    var invoer: Invoer?
    /// Whether only who shows a token may do it.
    var vereistToken = false
    /// Whether the answer is that of one object, whose ETag stays the same when another object changes.
    var isVanToestand = false
    let handel: @Sendable (Aanvraag) async throws -> Antwoord

    /// Whether it changes something in the store; a check that is posted does not.
    var verandert: Bool { vereistToken }

    /// The parameters with the one by which the representation is chosen.
    var alleParameters: [Parameter] {
        guard !formaten.isEmpty else { return parameters }
        let namen = formaten.map { "\($0.sleutel) (\($0.naam))" }.joined(separator: ", ")
        return parameters + [
            .keuze(
                "f", "Het formaat van het antwoord, in plaats van de kop Accept: \(namen).", formaten.map(\.sleutel))
        ]
    }
}
