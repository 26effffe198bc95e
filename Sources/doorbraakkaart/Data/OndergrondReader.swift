// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import Kaart
import OrderedCollections

/// Reads the background of the kaart from the shipped data.
struct OndergrondReader {
    let geodata: URL

    func read() throws -> Ondergrond {
        Ondergrond(
            water: try features("water").map { feature in
                Watervlak(
                    naam: feature.properties["naam"]?.string, soort: feature.properties["soort"]?.string ?? "overig",
                    vlak: feature.surface)
            },
            buurlanden: try features("buurlanden").map { feature in
                Buurland(naam: feature.properties["naam"]?.string ?? "", vlak: feature.surface)
            },
            plaatsen: try features("plaatsen").compactMap { feature in
                guard case .point(let punt) = feature.geometry, let naam = feature.properties["naam"]?.string else {
                    return nil
                }
                return Plaats(
                    naam: naam, punt: punt, rang: feature.properties["rang"]?.integer.map(Int.init) ?? 3,
                    isHoofdstad: feature.properties["hoofdstad"]?.bool ?? false)
            })
    }

    private func features(_ layer: String) throws -> [Feature] {
        let file = geodata.appending(path: "\(layer).geojson")
        return try GeoJSONReader(contentsOf: file, gridDirectory: geodata.path).features()
    }
}

extension Feature {
    fileprivate var surface: MultiPolygon { geometry?.surface ?? MultiPolygon([]) }
}
