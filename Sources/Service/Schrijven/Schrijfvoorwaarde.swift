// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes

/// What must hold of an object before it is written (RFC 9110, 13.1).
struct Schrijfvoorwaarde: Sendable {
    private let ifMatch: String?
    private let ifNoneMatch: String?

    init(_ koppen: HTTPFields) {
        ifMatch = koppen[.ifMatch]
        ifNoneMatch = koppen[.ifNoneMatch]
    }

    /// - Throws: The problem 428 when no state is named.
    func eis() throws(Probleem) {
        guard ifMatch == nil else { return }
        throw Probleem(
            status: .preconditionRequired, titel: "Voorwaarde nodig",
            detail: "Stuur in de kop If-Match de ETag van het feature zoals u het kent.")
    }

    /// - Throws: The problem 412 when the object is not in a state that was named.
    func controleer(_ toestand: Toestand) throws(Probleem) {
        // A weak tag is none for If-Match: it does not tell that nothing at all has changed.
        if let ifMatch, !Self.noemt(toestand, ifMatch, ookZwakke: false) {
            throw Self.mislukt(
                "Het feature is gewijzigd sinds u het ophaalde: geen ETag in If-Match is die van nu. "
                    + "Haal het opnieuw op en breng de wijziging daarop aan.")
        }
        if let ifNoneMatch, Self.noemt(toestand, ifNoneMatch, ookZwakke: true) {
            throw Self.mislukt("Het feature bestaat al zoals If-None-Match het uitsluit.")
        }
    }

    private static func noemt(_ toestand: Toestand, _ kop: String, ookZwakke: Bool) -> Bool {
        kop.split(separator: ",").contains { deel in
            var etiket = deel.filter { !$0.isWhitespace }
            if etiket == "*" { return true }
            if ookZwakke, etiket.hasPrefix("W/") { etiket.removeFirst(2) }
            return etiket.hasPrefix("\"\(toestand.tekst).") && etiket.hasSuffix("\"")
        }
    }

    private static func mislukt(_ detail: String) -> Probleem {
        Probleem(status: .preconditionFailed, titel: "Voorwaarde niet vervuld", detail: detail)
    }
}
