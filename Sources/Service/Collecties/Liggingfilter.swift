// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import OrderedCollections
import Woningbouw

/// Locaties that lie in a given way with respect to the gebieden of a day.
struct Liggingfilter: Objectfilter {
    let relatie: Relatie
    let gebieden: Gebiedenstand

    var kenteken: String { "ligging=\(relatie.rawValue)@\(gebieden.dag)" }

    /// What lies in a gebied, partly or along its edge, is in the box around all; the rest may be anywhere.
    var eis: Tabeleis {
        switch relatie {
        case .binnen, .deels, .raakt:
            BoundingBox(around: gebieden.vlakken.map { $0.vlak?.boundingBox })
                .map { .vak($0.expanded(metres: 1), kern: nil) } ?? .enige([])
        case .buiten, .onbekend: .onbekend
        }
    }

    func toets() throws -> (Laagobject) throws -> Bool {
        { object in
            guard case .locatie(let locatie) = object else { return false }
            let liggingen = try Overlaptoets()
                .liggingen([Toetsvlak(locatie)], gebieden.vlakken, index: gebieden.index)
            return liggingen.first?.relatie == relatie
        }
    }
}

extension Ligging {
    /// The properties that a locatie gets from it.
    var velden: OrderedDictionary<String, AttributeValue> {
        [
            "ligging": .string(relatie.rawValue),
            "liggingAandeel": aandeel.map { .number(($0 * 10_000).rounded() / 10_000) } ?? .null,
            "liggingIndicatief": .bool(indicatief),
            "liggingGebieden": .array(gebieden.map(AttributeValue.string)),
        ]
    }
}
