// SPDX-License-Identifier: EUPL-1.2

/// Which part of a layer is asked for: what the objects must fulfil, and where in the list the part begins and ends.
public struct Bladvraag: Sendable {
    /// The layer.
    public var laag: Laag
    /// What facts must be.
    public var kenmerken: [Kenmerkvraag] = []
    /// The day on which gebieden must be designated; other objects have no such day.
    public var peildatum: Datum?
    /// The period that the designation of gebieden must touch; other objects have none.
    public var periode: Periode?
    /// Conditions that are tested on each object.
    public var filters: [any Objectfilter] = []
    /// After which object of the list it begins; nil at the start.
    public var na: Bladsleutel?
    /// How many objects are passed over from there.
    public var overslaan = 0
    /// How many objects are wanted at most.
    public var aantal: Int
    /// Whether all that fulfil it are counted, those before and after the part too.
    public var telt = false

    /// The first objects of a layer.
    public init(_ laag: Laag, aantal: Int) {
        self.laag = laag
        self.aantal = aantal
    }

    /// Whether an object fulfils all but the filters.
    public func laatDoor(_ object: Laagobject) -> Bool {
        guard kenmerken.allSatisfy({ $0.laatDoor(object) }) else { return false }
        guard case .woningbouwgebied(let gebied) = object else { return true }
        return (peildatum.map(gebied.aanwijzing.geldt) ?? true) && (periode?.raakt(gebied.aanwijzing) ?? true)
    }
}

/// A place in the list of a layer: that of the object with this number and id.
public struct Bladsleutel: Hashable, Sendable, Comparable {
    /// The number; 0 for what has none.
    public let nummer: Int
    /// The id or code.
    public let id: String

    /// A place.
    public init(nummer: Int, id: String) {
        self.nummer = nummer
        self.id = id
    }

    /// The place of an object.
    public init(_ object: Laagobject) {
        switch object {
        case .locatie(let locatie): self.init(nummer: locatie.nummer, id: locatie.id)
        case .woningbouwgebied(let gebied): self.init(nummer: gebied.nummer, id: gebied.id)
        case .provincie(let provincie): self.init(nummer: 0, id: provincie.code)
        case .gemeente(let gemeente): self.init(nummer: 0, id: gemeente.code)
        }
    }

    /// Whether the first comes before the second in lists.
    public static func < (links: Bladsleutel, rechts: Bladsleutel) -> Bool {
        (links.nummer, links.id) < (rechts.nummer, rechts.id)
    }
}

/// A part of the list of a layer.
public struct Blad: Sendable {
    /// The objects, in the order of lists.
    public var objecten: [Laagobject]
    /// Whether more follow.
    public var heeftVervolg: Bool
    /// How many fulfil the question in all, when that was asked.
    public var gevonden: Int?

    /// A part of a list.
    public init(objecten: [Laagobject], heeftVervolg: Bool, gevonden: Int? = nil) {
        self.objecten = objecten
        self.heeftVervolg = heeftVervolg
        self.gevonden = gevonden
    }

    /// The place of the last object, after which the next part begins.
    public var einde: Bladsleutel? { objecten.last.map(Bladsleutel.init) }
}
