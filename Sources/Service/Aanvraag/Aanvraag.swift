// SPDX-License-Identifier: EUPL-1.2

import Foundation
import HTTPTypes
import NIOCore

/// A request as an operation sees it: decoded, with a known operation, and its representation chosen.
struct Aanvraag: Sendable {
    /// The values of the variable parts of the path.
    let paddelen: [String: String]
    /// The parameters of the query.
    let query: Queryparameters
    /// The representation to answer in.
    let formaat: Formaat
    /// Where links begin.
    let adres: Dienstadres
    /// The path below the address of the service and the query, as they came.
    let doel: String
    /// The headers.
    let koppen: HTTPFields
    /// When it came.
    let moment: Date
    /// What was wrong with the query before the operation has looked at it.
    let fouten: Invoerfouten
    /// The body, up to the limit of the service.
    let lichaam: @Sendable () async throws -> [UInt8]

    /// The URL of the request itself.
    var eigenURL: String { adres.url(doel) }

    /// The URL of the same request with some parameters set, replaced or taken away.
    func url(met wijzigingen: [String: String?]) -> String {
        let pad = doel.prefix { $0 != "?" }
        var paren = query.gesorteerd.filter { wijzigingen[$0.naam] == nil }
        for (naam, waarde) in wijzigingen.sorted(by: { $0.key < $1.key }) {
            if let waarde { paren.append((naam, waarde)) }
        }
        let tekst = paren.map { "\($0.naam)=\(Procentcodering.codeer($0.waarde))" }.joined(separator: "&")
        return adres.url(String(pad)) + (tekst.isEmpty ? "" : "?" + tekst)
    }
}
