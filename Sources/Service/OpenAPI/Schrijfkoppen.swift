// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import HTTPTypes

/// The headers of requests that write, for the API document.
enum Schrijfkoppen {
    private static let prefer = kop(
        "Prefer",
        "return=minimal of return=representation: of het antwoord het feature bevat. handling=strict of "
            + "handling=lenient: of wat de dienst zelf afleidt of niet kent, wordt geweigerd of genegeerd.")
    private static let contentCrs = Parameter(
        naam: "Content-Crs", plaats: .header, beschrijving: "Het coördinatenstelsel van de invoer, tussen punthaken.",
        schema: ["type": "string", "enum": .array(Stelsel.alle.map { .string($0.kop) })])
    private static let ifMatch = kop(
        "If-Match", "De ETag van het feature zoals het bekend is: het wordt alleen gewijzigd als het nog zo is.")

    static let alle = [prefer, contentCrs, ifMatch]

    /// Those of an operation.
    static func van(_ route: Route) -> [Parameter] {
        guard route.vereistToken else { return [] }
        return [prefer] + (route.invoer == nil || !route.uitkomst.isRuimtelijk ? [] : [contentCrs])
            + (route.methode == .post && !route.pad.contains("{") ? [] : [ifMatch])
    }

    private static func kop(_ naam: String, _ beschrijving: String) -> Parameter {
        Parameter(naam: naam, plaats: .header, beschrijving: beschrijving, schema: ["type": "string"])
    }
}
