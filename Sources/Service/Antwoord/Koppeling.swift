// SPDX-License-Identifier: EUPL-1.2

import GeoFormats

/// A link to another resource, or to another representation of the same.
struct Koppeling: Hashable, Sendable {
    let href: String
    let rel: String
    let type: String
    let titel: String

    var json: AttributeValue {
        ["href": .string(href), "rel": .string(rel), "type": .string(type), "title": .string(titel), "hreflang": "nl"]
    }
}

extension [Koppeling] {
    var json: AttributeValue { .array(map(\.json)) }
}
