// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes

/// How the one who writes likes to be answered (RFC 7240); what is not known is passed over.
struct Voorkeuren: Hashable, Sendable {
    /// What the answer holds.
    enum Antwoordvorm: String, Sendable {
        case minimal, representation
    }

    /// What happens to what cannot be kept.
    enum Omgang: String, Sendable {
        /// All that is wrong or doubtful is refused.
        case strict
        /// What the service derives itself or does not know is passed over.
        case lenient
    }

    private(set) var antwoordvorm: Antwoordvorm?
    private(set) var omgang: Omgang?

    init(_ koppen: HTTPFields) {
        for voorkeur in (koppen.waarde("Prefer") ?? "").split(separator: ",") {
            let paar = voorkeur.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            let delen = paar.map { $0.filter { !$0.isWhitespace && $0 != "\"" }.lowercased() }
            guard delen.count == 2 else { continue }
            // Of a preference that is there twice the first counts.
            if delen[0] == "return" { antwoordvorm = antwoordvorm ?? Antwoordvorm(rawValue: delen[1]) }
            if delen[0] == "handling" { omgang = omgang ?? Omgang(rawValue: delen[1]) }
        }
    }

    /// The header that tells which were followed.
    /// - Parameter geeftVorm: Whether the answer is one in which the form makes a difference.
    func toegepast(geeftVorm: Bool) -> String? {
        let namen = [
            geeftVorm ? antwoordvorm.map { "return=\($0.rawValue)" } : nil, omgang.map { "handling=\($0.rawValue)" },
        ].compactMap(\.self)
        return namen.isEmpty ? nil : namen.joined(separator: ", ")
    }
}

extension HTTPFields {
    /// The value of a header that the library has no name for.
    func waarde(_ naam: String) -> String? { HTTPField.Name(naam).flatMap { self[$0] } }
}
