// SPDX-License-Identifier: EUPL-1.2

import CQL2
import GeoFormats
import Geometry
import OrderedCollections
import Woningbouw

/// Objects of a layer for which a filter in CQL2 holds.
struct Voorwaarde: Objectfilter {
    let filter: CQL2Filter
    let eis: Tabeleis
    private let kenmerken: [String: Kenmerk]

    init(_ filter: CQL2Filter, _ laag: Laag) {
        self.filter = filter
        kenmerken = Dictionary(laag.kenmerken.map { ($0.naam, $0) }) { eerste, _ in eerste }
        eis = Eislezer(kenmerken).eis(filter.expression)
    }

    var kenteken: String { "filter=\(CQL2TextWriter.write(filter.expression))" }

    func toets() throws -> (Laagobject) throws -> Bool {
        let klaar = try filter.prepared()
        let kenmerken = kenmerken
        return { try klaar.matches(Gegevens(object: $0, kenmerken: kenmerken)) }
    }
}

/// An object of a layer as a filter sees it.
private struct Gegevens: PropertySource {
    let object: Laagobject
    let kenmerken: [String: Kenmerk]

    func value(of property: String) -> CQL2Value? {
        guard property == Collectie.geometrienaam else {
            return kenmerken[property].flatMap { object.waarde(van: $0) }?.cql2
        }
        let vorm = object.vorm.shape
        return vorm.isEmpty ? nil : .geometry(vorm)
    }
}

extension Overlappaar: PropertySource {
    /// The value of a property, for filters.
    func value(of property: String) -> CQL2Value? {
        if property == Collectie.geometrienaam { return feature.geometry.map(CQL2Value.geometry) }
        guard let waarde = feature.properties[property] else { return nil }
        switch waarde {
        case .string(let tekst): return .string(tekst)
        case .integer(let getal): return .number(Double(getal))
        case .number(let getal): return .number(getal)
        case .bool(let waar): return .boolean(waar)
        case .null, .array, .object: return nil
        }
    }
}
