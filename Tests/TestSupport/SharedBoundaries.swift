// SPDX-License-Identifier: EUPL-1.2

import Foundation
public import Geometry

/// One municipality, province or district of the real boundaries beside the project.
public struct Boundary: Sendable {
    /// The code, as in `GM0363`.
    public let code: String
    /// The name, as in `Amsterdam`.
    public let name: String
    /// The province it says to be in, for a municipality or district.
    public let province: String?
    /// Its area in RD New.
    public let area: MultiPolygon
}

/// The boundaries that tests read when they are there; they are never part of the project.
public enum SharedBoundaries: String, CaseIterable, Sendable {
    /// Twelve provinces of CBS, generalised.
    case provincesOfCBS = "provincies_cbs2022_rd"
    /// Twelve provinces of Kadaster, in full detail.
    case provincesOfKadaster = "provincies_kadaster_2026_rd"
    /// The 345 municipalities of 2022.
    case municipalities = "gemeenten_cbs2022_345_rd"
    /// The 3340 districts of 2022.
    case districts = "wijken_cbs2022_3340_rd"

    /// Whether the files are there, for the condition of a test.
    public static var arePresent: Bool { ProjectFolder.sharedGeodata != nil }

    /// All boundaries of the file.
    public func read() throws -> [Boundary] {
        guard let folder = ProjectFolder.sharedGeodata else { throw CocoaError(.fileNoSuchFile) }
        let data = try Data(contentsOf: folder.appending(path: rawValue + ".geojson"))
        return try JSONDecoder().decode(Collection.self, from: data).features.map { feature in
            Boundary(
                code: feature.properties.identificatie ?? feature.properties.code,
                name: feature.properties.name ?? feature.properties.naam ?? "", province: feature.properties.province,
                area: try feature.geometry.area())
        }
    }
}

private struct Collection: Decodable {
    let features: [Feature]
}

private struct Feature: Decodable {
    let properties: Properties
    let geometry: Geometry
}

private struct Properties: Decodable {
    let code: String
    let identificatie: String?
    let name: String?
    let naam: String?
    let province: String?
}

private struct Geometry: Decodable {
    private enum Key: String, CodingKey { case type, coordinates }
    private let polygons: [[[[Double]]]]

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if try container.decode(String.self, forKey: .type) == "Polygon" {
            polygons = [try container.decode([[[Double]]].self, forKey: .coordinates)]
        } else {
            polygons = try container.decode([[[[Double]]]].self, forKey: .coordinates)
        }
    }

    func area() throws -> MultiPolygon {
        MultiPolygon(
            try polygons.map { rings in
                let rings = try rings.map { try Ring(coordinates: $0.flatMap { $0.prefix(2) }) }
                return Polygon(shell: rings[0], holes: Array(rings.dropFirst()))
            })
    }
}
