// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// What an overlap check needs to know of a locatie, a gebied or any other area.
public struct Toetsvlak: Hashable, Sendable, Identifiable {
    /// The name in the result.
    public var id: String
    /// The outline, nil when it is not known.
    public var vlak: MultiPolygon?
    /// Whether what follows from the outline is only indicative.
    public var indicatief: Bool
    /// The gemeenten in which it lies: what is left to go by without an outline.
    public var gemeenten: [String]

    /// An area to check.
    public init(id: String, vlak: MultiPolygon?, indicatief: Bool = false, gemeenten: [String] = []) {
        self.id = id
        self.vlak = vlak
        self.indicatief = indicatief
        self.gemeenten = gemeenten
    }

    /// The area of a locatie.
    public init(_ locatie: Locatie) {
        self.init(
            id: locatie.id, vlak: locatie.vorm.vlak, indicatief: locatie.begrenzing.isIndicatief,
            gemeenten: locatie.gemeenten)
    }

    /// The area of a gebied.
    public init(_ gebied: Woningbouwgebied) {
        self.init(
            id: gebied.id, vlak: gebied.vorm.vlak, indicatief: gebied.begrenzing.isIndicatief,
            gemeenten: gebied.gemeenten)
    }
}
