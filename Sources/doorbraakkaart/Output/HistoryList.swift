// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Woningbouw

/// The history in the forms in which it is shown.
struct HistoryList {
    private let handelingen: [Handeling]

    init(_ handelingen: [Handeling]) {
        self.handelingen = handelingen
    }

    var table: String {
        var table = TextTable([
            ("nr", .right), ("tijdstip (UTC)", .left), ("door", .left), ("laag", .left), ("wat", .left), ("+", .right),
            ("~", .right), ("-", .right), ("=", .right), ("bestand", .left), ("sha256", .left),
        ])
        for handeling in handelingen {
            let aantallen = handeling.aantallen
            table.append([
                String(handeling.nummer), handeling.ondertekening.map { Self.tijd($0.tijdstip) } ?? "–",
                handeling.ondertekening?.door ?? "doorbraakkaart", handeling.laag.rawValue, Self.wat(handeling),
                String(aantallen.toegevoegd), String(aantallen.gewijzigd), String(aantallen.verwijderd),
                String(aantallen.ongewijzigd), handeling.herkomst?.bestand ?? "–",
                handeling.herkomst.map { String($0.sha256.prefix(12)) } ?? "–",
            ])
        }
        return table.text + "+ toegevoegd, ~ gewijzigd, - verwijderd, = ongewijzigd\n"
    }

    /// An entry as an object on one line, with the ids that it touched.
    static func json(_ handeling: Handeling, _ wijzigingen: Wijzigingen) -> String {
        func lijst(_ ids: [String]) -> AttributeValue { .array(ids.map(AttributeValue.string)) }
        func tekst(_ tekst: String?) -> AttributeValue { tekst.map(AttributeValue.string) ?? .null }
        var ongedaan: AttributeValue = .null
        if case .ongedaan(let nummer) = handeling.soort { ongedaan = .integer(Int64(nummer)) }
        let waarde: AttributeValue = [
            "nummer": .integer(Int64(handeling.nummer)), "soort": .string(soort(handeling)),
            "maaktOngedaan": ongedaan, "laag": .string(handeling.laag.rawValue),
            "wijze": .string(handeling.wijze.rawValue), "door": tekst(handeling.ondertekening?.door),
            "tijdstip": tekst(handeling.ondertekening.map { $0.tijdstip.formatted(.iso8601) }),
            "bestand": tekst(handeling.herkomst?.bestand), "sha256": tekst(handeling.herkomst?.sha256),
            "bronvermelding": tekst(handeling.herkomst?.bronvermelding),
            "toegevoegd": lijst(wijzigingen.toegevoegd), "gewijzigd": lijst(wijzigingen.gewijzigd),
            "verwijderd": lijst(wijzigingen.verwijderd),
            "ongewijzigd": .integer(Int64(handeling.aantallen.ongewijzigd)),
        ]
        return waarde.json
    }

    private static func soort(_ handeling: Handeling) -> String {
        switch handeling.soort {
        case .vulling: "vulling"
        case .invoer: "invoer"
        case .bewerking: "bewerking"
        case .ongedaan: "ongedaan"
        }
    }

    private static func wat(_ handeling: Handeling) -> String {
        switch handeling.soort {
        case .vulling: "vulling"
        case .invoer: handeling.wijze.rawValue
        case .bewerking: "bewerking"
        case .ongedaan(let nummer): "maakt \(nummer) ongedaan"
        }
    }

    private static func tijd(_ tijdstip: Date) -> String {
        tijdstip.formatted(.iso8601).replacing("T", with: " ").replacing("Z", with: "")
    }
}
