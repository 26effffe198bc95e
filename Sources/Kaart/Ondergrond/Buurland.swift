// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// A country that borders on the Netherlands.
public struct Buurland: Hashable, Sendable {
    /// The name.
    public var naam: String
    /// The area, as far as a map of the Netherlands shows it.
    public var vlak: MultiPolygon

    /// A neighbouring country.
    public init(naam: String, vlak: MultiPolygon) {
        self.naam = naam
        self.vlak = vlak
    }
}
