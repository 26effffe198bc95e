// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Logging

/// Lets only those write who show a token (RFC 6750).
struct Toegangscontrole: Sendable {
    private let register: Toegangsregister?

    init(_ register: Toegangsregister?) {
        self.register = register
    }

    /// Who makes a request, nil for an operation that anybody may use.
    /// - Throws: The problem 401, which tells nothing but that a valid token is needed.
    func naam(_ route: Route, _ koppen: HTTPFields, _ logger: Logger) throws(Probleem) -> String? {
        guard route.vereistToken else { return nil }
        guard let token = Self.token(koppen[.authorization]) else {
            throw Self.geweigerd(
                "Voor deze bewerking is een token nodig, in de kop Authorization: Bearer <token>.", fout: "")
        }
        guard let naam = register?.lijst(logger).naam(van: token) else {
            throw Self.geweigerd(
                "Het token is niet geldig. Vraag de beheerder van deze dienst om een nieuw token.",
                fout: ", error=\"invalid_token\"")
        }
        return naam
    }

    private static func token(_ kop: String?) -> String? {
        let delen = (kop ?? "").split(separator: " ", omittingEmptySubsequences: true)
        guard delen.count == 2, delen[0].lowercased() == "bearer", delen[1].utf8.count <= 512 else { return nil }
        return String(delen[1])
    }

    private static func geweigerd(_ detail: String, fout: String) -> Probleem {
        Probleem(
            status: .unauthorized, titel: "Geen toegang", detail: detail,
            koppen: [.wwwAuthenticate: "Bearer realm=\"doorbraakkaart\"" + fout])
    }
}
