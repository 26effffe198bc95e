// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// Which objects of a layer are asked for; nil asks nothing.
public struct Laagvraag: Hashable, Sendable {
    /// The layer.
    public var laag: Laag
    /// The official name of a provincie: that one, or what lies in it at least partly by its own facts.
    public var provincie: String?
    /// The official name of a gemeente: that one, or what lies in it at least partly by its own facts.
    public var gemeente: String?
    /// The status of locaties.
    public var status: Status?
    /// The day on which gebieden must be designated.
    public var peildatum: Datum?
    /// The area with which an outline must have area in common, or on which a place must lie.
    public var vlak: MultiPolygon?
    /// Boxes of which the box of an outline must meet one; what has no outline is given as well, as it may lie there.
    public var vakken: [BoundingBox]?

    /// A question for a whole layer.
    public init(_ laag: Laag) {
        self.laag = laag
    }

    /// What is asked of locaties besides their place on the map.
    public var locatieFilter: LocatieFilter {
        LocatieFilter(provincie: provincie, gemeente: gemeente, status: status)
    }

    /// Whether an object fulfils all but the area, which ``Vlakfilter`` tells.
    public func laatDoor(_ object: Laagobject) -> Bool {
        if let vakken, let vlak = object.vorm.vlak {
            guard let eigen = vlak.boundingBox, vakken.contains(where: eigen.intersects) else { return false }
        }
        return switch object {
        case .locatie(let locatie): locatieFilter.laatDoor(locatie)
        case .woningbouwgebied(let gebied):
            (provincie.map(gebied.provincies.contains) ?? true) && (gemeente.map(gebied.gemeenten.contains) ?? true)
                && (peildatum.map(gebied.aanwijzing.geldt) ?? true)
        case .provincie(let eigen): provincie.map { $0 == eigen.naam } ?? true
        case .gemeente(let eigen):
            (provincie.map { $0 == eigen.provincie } ?? true) && (gemeente.map { $0 == eigen.naam } ?? true)
        }
    }
}
