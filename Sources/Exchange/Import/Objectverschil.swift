// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import OrderedCollections
import Woningbouw

/// In which fields an object differs from what it was.
public struct Objectverschil: Hashable, Sendable {
    /// A field with its values as JSON, null when there is none; of a list of the agenda only the entries that differ.
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
        var velden = OrderedSet(van.keys).union(naar.keys).compactMap { naam -> Veld? in
            let (eerst, dan) = (van[naam] ?? .null, naar[naam] ?? .null)
            guard eerst != dan else { return nil }
            let (van, naar) = Agendalijst(rawValue: naam) == nil ? (eerst, dan) : Self.anders(eerst, dan)
            return Veld(naam: naam, van: van.json, naar: naar.json)
        }
        if oud.vorm != nieuw.vorm {
            velden.append(Veld(naam: "vorm", van: Self.tekst(oud.vorm), naar: Self.tekst(nieuw.vorm)))
        }
        self.velden = velden
    }

    /// Of two lists what is not in the other: an agenda grows, and only what is new in it is looked for.
    private static func anders(
        _ eerst: AttributeValue, _ dan: AttributeValue
    ) -> (AttributeValue, AttributeValue) {
        let (oud, nieuw) = (eerst.array ?? [], dan.array ?? [])
        let (weg, erbij) = (oud.filter { !nieuw.contains($0) }, nieuw.filter { !oud.contains($0) })
        return (weg.isEmpty ? .null : .array(weg), erbij.isEmpty ? .null : .array(erbij))
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

    private static func kort(_ tekst: String) -> String { tekst.count <= 240 ? tekst : tekst.prefix(237) + "…" }
}
