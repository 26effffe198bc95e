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

    /// The files that it reads, with what they hold.
    func bronnen() throws -> [Kaartmanifest.Bron] {
        try ["water", "buurlanden", "plaatsen"].map { layer in
            Kaartmanifest.Bron(
                achtergrond: layer, bestand: "\(layer).geojson", bytes: Array(try Data(contentsOf: file(layer))))
        }
    }

    private func features(_ layer: String) throws -> [Feature] {
        try GeoJSONReader(contentsOf: file(layer), gridDirectory: geodata.path).features()
    }

    private func file(_ layer: String) -> URL { geodata.appending(path: "\(layer).geojson") }
}

extension Feature {
    fileprivate var surface: MultiPolygon { geometry?.surface ?? MultiPolygon([]) }
}
