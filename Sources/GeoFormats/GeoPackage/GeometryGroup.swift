// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The geometries that share a table: a table of a GeoPackage holds one kind, so that every reader knows how to draw it.
enum GeometryGroup: String, CaseIterable, Sendable {
    case areas
    case lines
    case points
    case collections

    /// The group of a geometry; a feature without one stands among the areas.
    init(_ shape: Shape?) {
        switch shape {
        case .polygon, .multiPolygon, nil: self = .areas
        case .lineString, .multiLineString: self = .lines
        case .point, .multiPoint: self = .points
        case .collection: self = .collections
        }
    }

    /// What the table of a layer with several groups has behind its name; in Dutch, as those who open it read.
    var suffix: String {
        switch self {
        case .areas: ""
        case .lines: "_lijnen"
        case .points: "_punten"
        case .collections: "_gemengd"
        }
    }

    /// What stands behind the title of the layer.
    var title: String { suffix.isEmpty ? "" : " (\(suffix.dropFirst()))" }

    /// The tables of one layer when all names are those of its groups, in the order of the names.
    static func parts(of names: [String]) -> [String]? {
        names.contains { base in names.allSatisfy { name in allCases.contains { base + $0.suffix == name } } }
            ? names : nil
    }
}
