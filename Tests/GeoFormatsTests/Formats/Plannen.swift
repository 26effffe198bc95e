// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import OrderedCollections

/// Features with attributes of every type, for going through every format.
enum Plannen {
    static func all() throws -> [Feature] {
        let shell = try Ring(coordinates: [
            155_000, 463_000, 155_100.125, 463_000, 155_100, 463_100.5, 155_000, 463_100, 155_000, 463_000,
        ])
        let hole = try Ring(coordinates: [
            155_010, 463_010, 155_010, 463_020, 155_020, 463_020.001, 155_020, 463_010, 155_010, 463_010,
        ])
        let area = MultiPolygon([Polygon(shell: shell, holes: [hole])])
        return [
            Feature(
                id: .integer(7),
                properties: [
                    "naam": "Bleizo ‘één’ 🏘", "woningenMin": 5000, "aandeel": 0.25, "isHard": true,
                    "opmerking": "=1+1; \"punten\", regel 1\nregel 2", "code": "0363",
                ],
                geometry: .multiPolygon(area)),
            Feature(
                id: .integer(8),
                properties: [
                    "naam": "", "woningenMin": nil, "aandeel": -1.5e-7, "isHard": false, "opmerking": "'-x",
                    "code": "12",
                ],
                geometry: .multiPolygon(MultiPolygon([Polygon(shell: hole.reversed())]))),
            Feature(
                id: .integer(9),
                properties: [
                    "naam": "zonder vlak", "woningenMin": 9_007_199_254_740_993, "aandeel": 15.0, "isHard": nil,
                    "opmerking": nil, "code": "true",
                ]),
        ]
    }
}
