// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// A water on the map.
public struct Watervlak: Hashable, Sendable {
    /// The name, nil for water without one.
    public var naam: String?
    /// The kind, as in `meer` or `zee`.
    public var soort: String
    /// The area.
    public var vlak: MultiPolygon

    /// A water.
    public init(naam: String?, soort: String, vlak: MultiPolygon) {
        self.naam = naam
        self.soort = soort
        self.vlak = vlak
    }
}
