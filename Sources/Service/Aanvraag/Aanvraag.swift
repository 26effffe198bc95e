// SPDX-License-Identifier: EUPL-1.2

import Foundation
import HTTPTypes
import NIOCore
import Woningbouw

/// A request as an operation sees it: decoded, with a known operation, and its representation chosen.
struct Aanvraag: Sendable {
    /// The values of the variable parts of the path.
    var paddelen: [String: String]
    /// The parameters of the query.
    var query: Queryparameters
    /// The representation to answer in.
    var formaat: Formaat
    /// Where links begin.
    let adres: Dienstadres
    /// The path below the address of the service and the query, as they came.
    var doel: String
    /// The headers.
    let koppen: HTTPFields
    /// When it came.
    let moment: Date
    /// Who makes it, by the name of his token; nil for what anybody may do.
    let door: String?
    /// Whether the answer goes out compressed where that makes it smaller.
    let wilGzip: Bool
    /// What was wrong with the query before the operation has looked at it.
    let fouten: Invoerfouten
    /// The body, up to the limit of the service.
    let lichaam: @Sendable () async throws -> [UInt8]

    /// The URL of the request itself.
    var eigenURL: String { adres.url(doel) }

    /// The request for the plain representation of a feature of a collection.
    func ophalen(_ id: String, uit collectie: Collectie) -> Aanvraag {
        var aanvraag = self
        aanvraag.paddelen = ["featureId": id]
        aanvraag.query = Queryparameters()
        aanvraag.formaat = .geojson
        aanvraag.doel = "\(collectie.pad)/items/\(Procentcodering.codeer(id))"
        return aanvraag
    }

    /// The system of the coordinates that are sent, by the header Content-Crs; nil when there is none or it is not on
    /// offer, which has then been told.
    func inhoudsstelsel(_ fouten: inout Invoerfouten) -> Stelsel? {
        guard let kop = koppen.waarde("Content-Crs") else { return nil }
        let uri = kop.filter { $0 != "<" && $0 != ">" && !$0.isWhitespace }
        if let stelsel = Stelsel(uri: uri) { return stelsel }
        fouten.meld("Content-Crs", in: .header, "waarde", Stelsel.onbekend(uri))
        return nil
    }

    /// The day that a parameter names; nil when it is not there or is no day, which has then been told.
    func datum(_ naam: String, _ fouten: inout Invoerfouten) -> Datum? {
        guard let tekst = query[naam] else { return nil }
        if let datum = Datum(tekst) { return datum }
        fouten.meld(naam, "waarde", "De parameter \(naam) moet een bestaande dag zijn in de vorm JJJJ-MM-DD.")
        return nil
    }

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
