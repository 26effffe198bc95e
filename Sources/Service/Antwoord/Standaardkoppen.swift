// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes

extension HTTPFields {
    /// Adds what every answer has, errors included: the version of the interface, and what browsers are allowed.
    /// - Parameter isGelezen: Whether nothing was written, so that the answer may be kept.
    mutating func vul(met antwoord: Antwoord, formaat: String, isGelezen: Bool) {
        for (naam, waarde) in Self.vast { zet(naam, waarde) }
        self[.contentSecurityPolicy] =
            antwoord.heeftEigenStijl || formaat == Formaat.svg.mediatype
            ? Self.beleidSVG : formaat.hasPrefix("text/html") ? Self.beleidHTML : Self.beleid
        // Open data may be kept, but is asked after each time: then nobody sees what has changed since.
        let isBewaarbaar = isGelezen && (antwoord.status == .ok || antwoord.status == .notModified)
        self[.cacheControl] = isBewaarbaar ? "no-cache" : "no-store"
        if antwoord.heeftInhoud { self[.contentType] = antwoord.mediatype }
        if let etiket = antwoord.etiket { self[.eTag] = etiket.tekst }
        self[.contentLanguage] = "nl"
    }

    private static let beleid = "default-src 'none'; frame-ancestors 'none'"
    /// A drawing carries its own style sheet, and so does the report that holds it.
    private static let beleidSVG = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    private static let beleidHTML =
        "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

    /// Sets a header that the library has no name for.
    mutating func zet(_ naam: String, _ waarde: String?) {
        if let naam = HTTPField.Name(naam) { self[naam] = waarde }
    }

    private static let vast = [
        ("API-Version", Dienst.versie), ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
        ("Strict-Transport-Security", "max-age=31536000"), ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ("Vary", "Accept, Accept-Language, Accept-Encoding, Origin"), ("Access-Control-Allow-Origin", "*"),
        ("Access-Control-Expose-Headers", "Content-Crs, Link, ETag, Location, Preference-Applied, API-Version"),
    ]
}

extension Antwoord {
    /// The answer to OPTIONS, also to a browser that asks beforehand.
    static func opties(_ vondst: Routetabel.Vondst) -> Antwoord {
        var antwoord = Antwoord(.bytes([]), Formaat.json.mediatype)
        for (methode, kop) in [(HTTPRequest.Method.post, "Accept-Post"), (.patch, "Accept-Patch")] {
            antwoord.koppen.zet(kop, vondst.route(methode)?.invoer?.mediatypen.joined(separator: ", "))
        }
        let methoden = vondst.methoden
        let namen = methoden.map(\.rawValue).joined(separator: ", ")
        antwoord.koppen[.allow] = namen
        antwoord.koppen[.accessControlAllowMethods] = namen
        antwoord.koppen[.accessControlAllowHeaders] =
            "Accept, Authorization, Content-Crs, Content-Type, If-Match, If-None-Match, Prefer"
        antwoord.koppen[.accessControlMaxAge] = "3600"
        return antwoord
    }

    /// The answer to one who has the representation already.
    /// - Parameter versie: The version of the data for which that holds, where it is known.
    static func ongewijzigd(_ etiket: Etiket, _ formaat: Formaat, _ versie: String?) -> Antwoord {
        var antwoord = Antwoord(.bytes([]), formaat.mediatype)
        antwoord.status = .notModified
        antwoord.etiket = etiket
        antwoord.versie = versie
        return antwoord
    }
}
