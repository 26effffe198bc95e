// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes

/// What the body of a request may be.
enum Mediatypen {
    static let geojson = ["application/geo+json", "application/json"]
    static let json = ["application/json"]
    static let samenvoeging = ["application/merge-patch+json"]

    /// - Throws: The problem 400 when the header Content-Type is missing, 415 when it names another type.
    static func controleer(_ koppen: HTTPFields, _ toegestaan: [String]) throws(Probleem) {
        let keus = toegestaan.joined(separator: " of ")
        guard let type = koppen[.contentType] else {
            throw .ongeldig("Content-Type", in: .header, "ontbreekt", "De kop Content-Type ontbreekt; gebruik \(keus).")
        }
        guard toegestaan.contains(type.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }) else {
            var probleem = Probleem(
                status: .unsupportedMediaType, titel: "Mediatype niet ondersteund",
                detail: "'\(type)' kan niet worden gelezen; gebruik \(keus).")
            probleem.koppen.zet(
                toegestaan == samenvoeging ? "Accept-Patch" : "Accept", toegestaan.joined(separator: ", "))
            throw probleem
        }
    }
}
