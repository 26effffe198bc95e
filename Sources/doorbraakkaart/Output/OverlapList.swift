// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import OrderedCollections
import Woningbouw

/// Overlaps in the forms in which they are listed.
struct OverlapList {
    let overlappen: [Overlap]
    let locaties: [Toetsvlak]
    let gebieden: [Toetsvlak]

    var table: String {
        guard !overlappen.isEmpty else { return "geen overlap\n" }
        var table = TextTable([
            ("locatie", .left), ("gebied", .left), ("relatie", .left), ("hectare", .right), ("van locatie", .right),
            ("samen", .right), ("van gebied", .right), ("indicatief", .left),
        ])
        for overlap in overlappen {
            table.append([
                overlap.locatie, overlap.gebied, overlap.relatie.rawValue, Decimal.dutch(overlap.hectare, decimals: 1),
                Decimal.dutch(overlap.aandeelLocatie * 100, decimals: 1) + " %",
                Decimal.dutch(overlap.aandeelSamen * 100, decimals: 1) + " %",
                Decimal.dutch(overlap.aandeelGebied * 100, decimals: 1) + " %", overlap.indicatief ? "ja" : "nee",
            ])
        }
        return table.text
    }

    var csv: String {
        var csv = CSVText([
            "locatie", "gebied", "relatie", "overlap_m2", "aandeel_locatie", "aandeel_gebied", "indicatief",
        ])
        for overlap in overlappen {
            csv.append([
                overlap.locatie, overlap.gebied, overlap.relatie.rawValue,
                Decimal.text(overlap.oppervlakte, decimals: 3), Decimal.text(overlap.aandeelLocatie, decimals: 6),
                Decimal.text(overlap.aandeelGebied, decimals: 6), String(overlap.indicatief),
            ])
        }
        return csv.text
    }

    /// An array of objects, one on a line.
    var json: String {
        let objects = overlappen.map { AttributeValue.object(Self.properties($0)).json }
        return "[\n" + objects.joined(separator: ",\n") + (objects.isEmpty ? "]\n" : "\n]\n")
    }

    /// The common areas as features.
    func features() throws -> [Feature] {
        let locatievlakken = Dictionary(locaties.map { ($0.id, $0.vlak) }, uniquingKeysWith: { eerste, _ in eerste })
        let gebiedsvlakken = Dictionary(gebieden.map { ($0.id, $0.vlak) }, uniquingKeysWith: { eerste, _ in eerste })
        return try overlappen.map { overlap in
            var geometry: Shape?
            if case .some(.some(let locatie)) = locatievlakken[overlap.locatie],
                case .some(.some(let gebied)) = gebiedsvlakken[overlap.gebied]
            {
                geometry = try locatie.intersection(with: gebied)
                // A border that is only touched is a line; of an overlap the area is meant.
                if overlap.relatie != .raakt { geometry = geometry.map { .multiPolygon($0.surface) } }
            }
            return Feature(properties: Self.properties(overlap), geometry: geometry)
        }
    }

    private static func properties(_ overlap: Overlap) -> OrderedDictionary<String, AttributeValue> {
        [
            "locatie": .string(overlap.locatie),
            "gebied": .string(overlap.gebied),
            "relatie": .string(overlap.relatie.rawValue),
            "overlapM2": .number(Millimetres.rounded(overlap.oppervlakte)),
            "aandeelLocatie": .number((overlap.aandeelLocatie * 1e6).rounded() / 1e6),
            "aandeelLocatieSamen": .number((overlap.aandeelSamen * 1e6).rounded() / 1e6),
            "aandeelGebied": .number((overlap.aandeelGebied * 1e6).rounded() / 1e6),
            "indicatief": .bool(overlap.indicatief),
            "tolerantieM2": .number(overlap.tolerantie),
        ]
    }
}
