// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections

/// A parameter of an operation: what the parser accepts and what the API document says are this one thing.
struct Parameter: Sendable {
    enum Plaats: String, Sendable {
        case query, path, header
    }

    let naam: String
    var plaats = Plaats.query
    let beschrijving: String
    /// The schema of its values, in the words of OpenAPI 3.0.
    let schema: AttributeValue
    var isVerplicht: Bool { plaats == .path }
}

extension Parameter {
    /// A parameter that is one of some words.
    static func keuze(_ naam: String, _ beschrijving: String, _ woorden: [String], standaard: String? = nil)
        -> Parameter
    {
        var schema: AttributeValue = ["type": "string", "enum": .array(woorden.map(AttributeValue.string))]
        if let standaard { schema = schema.met("default", .string(standaard)) }
        return Parameter(naam: naam, beschrijving: beschrijving, schema: schema)
    }
}

extension AttributeValue {
    /// The object with one more member.
    func met(_ naam: String, _ waarde: AttributeValue) -> AttributeValue {
        guard var leden = object else { return self }
        leden[naam] = waarde
        return .object(leden)
    }
}
