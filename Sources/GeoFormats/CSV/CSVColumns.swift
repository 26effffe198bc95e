// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The columns of a CSV file, and which of them hold the geometry.
struct CSVColumns {
    enum Geometry {
        /// Well-known text.
        case text(Int)
        /// The coordinates of a point.
        case pair(Int, Int)
    }

    let names: [String]
    let geometry: Geometry
    /// The reference system that the columns stand for when nobody says another.
    let claim: CoordinateClaim

    private static let textNames = ["wkt", "geom", "geometry", "geometrie", "the_geom", "wkt_geom"]
    private static let metreNames = [("x", "y"), ("x_coord", "y_coord"), ("rd_x", "rd_y"), ("x_rd", "y_rd")]
    private static let degreeNames = [
        ("lon", "lat"), ("longitude", "latitude"), ("lng", "lat"), ("lengtegraad", "breedtegraad"),
    ]

    init(_ names: [String]) throws(FormatError) {
        let trimmed = names.map { String($0.drop(while: \.isWhitespace)) }
        let lower = trimmed.map { $0.lowercased() }
        if let index = lower.indices.first(where: { lower[..<$0].contains(lower[$0]) }) {
            throw FormatError(.malformedCSV, "two columns have the name '\(trimmed[index])'", line: 1)
        }
        self.names = trimmed
        if let index = Self.textNames.lazy.compactMap({ lower.firstIndex(of: $0) }).first {
            geometry = .text(index)
            claim = Self.metres
        } else if let (x, y) = Self.pair(Self.metreNames, in: lower) {
            geometry = .pair(x, y)
            claim = Self.metres
        } else if let (x, y) = Self.pair(Self.degreeNames, in: lower) {
            geometry = .pair(x, y)
            claim = CoordinateClaim(
                crs: .crs84, authority: .standard("columns of these names hold longitude and latitude"))
        } else {
            throw FormatError(
                .malformedCSV,
                "no column holds a geometry: name one 'wkt', or two 'x' and 'y' (RD New) or 'lon' and 'lat'",
                line: 1)
        }
    }

    func isGeometry(_ index: Int) -> Bool {
        switch geometry {
        case .text(let text): index == text
        case .pair(let x, let y): index == x || index == y
        }
    }

    private static let metres = CoordinateClaim(
        crs: .rdNew, authority: .standard("a CSV file should be in RD New"))

    private static func pair(_ candidates: [(String, String)], in names: [String]) -> (Int, Int)? {
        for (x, y) in candidates {
            if let first = names.firstIndex(of: x), let second = names.firstIndex(of: y) { return (first, second) }
        }
        return nil
    }
}
