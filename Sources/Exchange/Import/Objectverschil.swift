// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import OrderedCollections
import Woningbouw

/// In which fields an object differs from what it was.
public struct Objectverschil: Hashable, Sendable {
    /// A field with its values, as JSON; null when there is none.
    public struct Veld: Hashable, Sendable {
        /// The name of the field; `vorm` for the outline or place.
        public let naam: String
        /// What it was.
        public let van: String
        /// What it becomes.
        public let naar: String
    }

    /// The id of the object.
    public let id: String
    /// The fields that differ, in the order in which they are written.
    public let velden: [Veld]

    init<Object: Uitwisselbaar>(_ oud: Object, _ nieuw: Object) {
        id = nieuw.id
        let van = oud.feature.properties
        let naar = nieuw.feature.properties
        var velden = OrderedSet(van.keys).union(naar.keys).compactMap { naam in
            let (eerst, dan) = (van[naam] ?? .null, naar[naam] ?? .null)
            return eerst == dan ? nil : Veld(naam: naam, van: eerst.json, naar: dan.json)
        }
        if oud.vorm != nieuw.vorm {
            velden.append(Veld(naam: "vorm", van: Self.tekst(oud.vorm), naar: Self.tekst(nieuw.vorm)))
        }
        self.velden = velden
    }

    /// A shape in words: its area tells more than its coordinates.
    private static func tekst(_ vorm: Vorm) -> String {
        switch vorm {
        case .vlak(let vlak):
            let punten = vlak.polygons.map(\.vertexCount).reduce(0, +)
            return "\(Millimetres.text(vlak.area / 10_000)) ha, parts: \(vlak.polygons.count), vertices: \(punten)"
        case .plaats(let punten):
            let plaatsen = punten.map { "\(Millimetres.text($0.x)) \(Millimetres.text($0.y))" }
            return "place " + plaatsen.joined(separator: ", ")
        }
    }
}

extension Objectverschil: CustomStringConvertible {
    /// The id and each field, as in `bleizo: fase "verkenning" → "uitwerking"`.
    public var description: String {
        "\(id): " + velden.map { "\($0.naam) \(Self.kort($0.van)) → \(Self.kort($0.naar))" }.joined(separator: "; ")
    }

    private static func kort(_ tekst: String) -> String { tekst.count <= 80 ? tekst : tekst.prefix(77) + "…" }
}
