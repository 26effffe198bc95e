// SPDX-License-Identifier: EUPL-1.2

import GeoFormats

/// Features that tests send.
enum Schrijfvoorbeelden {
    static let locaties = "/v1/collections/locaties/items"
    static let gebieden = "/v1/collections/woningbouwgebieden/items"

    /// A square of a kilometre in Utrecht, in RD New.
    static let vierkant = """
        {"type":"Polygon","coordinates":[[[140000,455000],[141000,455000],[141000,456000],[140000,456000],[140000,455000]]]}
        """
    static let inRD = ["Content-Crs": "<\(Proefstelsel.rd.uri)>"]

    /// A locatie with the given properties beside its name, as members of JSON.
    static func locatie(_ meer: String = "", naam: String? = "Nieuwe Buurt", geometrie: String = vierkant) -> String {
        let velden = [naam.map { "\"naam\":\"\($0)\"" }, meer.isEmpty ? nil : meer].compactMap(\.self)
        return "{\"type\":\"Feature\",\"geometry\":\(geometrie),\"properties\":{\(velden.joined(separator: ","))}}"
    }
}

extension Proefantwoord {
    /// The path of the new feature.
    var plaats: String? { kop("Location")?.replacing("http://localhost", with: "") }
}
