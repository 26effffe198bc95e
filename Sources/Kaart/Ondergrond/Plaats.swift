// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// A town or village, for orientation.
public struct Plaats: Hashable, Sendable {
    /// The name.
    public var naam: String
    /// Where its name belongs.
    public var punt: Point
    /// 1 for the national map, 2 for larger maps, 3 for maps of a provincie.
    public var rang: Int
    /// Whether it is the capital of a provincie.
    public var isHoofdstad: Bool

    /// A place.
    public init(naam: String, punt: Point, rang: Int, isHoofdstad: Bool) {
        self.naam = naam
        self.punt = punt
        self.rang = rang
        self.isHoofdstad = isHoofdstad
    }
}
