// SPDX-License-Identifier: EUPL-1.2

public import GeoFormats
public import OrderedCollections

/// The attributes of a feature, with what stands together under `overige` as attributes of their own.
///
/// The service gives what has no name of its own under `overige`; who sends that back means the same attributes, and no
/// attribute that holds them.
public struct Overige: Sendable {
    /// All attributes; of two by one name the one that is not under `overige`.
    public let velden: OrderedDictionary<String, AttributeValue>
    /// The names that stood under `overige`.
    public let namen: Set<String>

    /// Takes the attributes from under `overige`; one that is no object, and no text of one, stays.
    public init(_ gegeven: OrderedDictionary<String, AttributeValue>) {
        // A program of tables has it as a text.
        let overige = gegeven["overige"] ?? .null
        guard let leden = overige.object ?? overige.string.flatMap({ try? AttributeValue(json: $0) })?.object else {
            velden = gegeven
            namen = []
            return
        }
        var velden = gegeven
        velden.removeValue(forKey: "overige")
        for (naam, waarde) in leden where velden[naam] == nil { velden[naam] = waarde }
        self.velden = velden
        namen = Set(leden.keys)
    }
}
