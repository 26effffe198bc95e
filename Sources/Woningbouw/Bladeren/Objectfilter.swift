// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// A condition that no table of facts can answer, as whether an outline lies in a window on the map.
///
/// A store asks its spatial index for the box first and tests only what is left.
public protocol Objectfilter: Sendable {
    /// No object with a place on the map outside this box fulfils it; nil when it may lie anywhere.
    var omvang: BoundingBox? { get }
    /// Every object within this box fulfils it, untested; nil when each must be tested.
    var kern: BoundingBox? { get }
    /// What facts of every object that fulfils it must be, all at once; what is so is still tested.
    var eisen: [Kenmerkeis] { get }
    /// What tells it from other filters, for caches and for the place in a list where a reader goes on.
    var kenteken: String { get }

    /// The test of one pass over objects, which stays within its task.
    func toets() throws -> (Laagobject) throws -> Bool
}

extension Objectfilter {
    /// No box within which all fulfil it.
    public var kern: BoundingBox? { nil }
    /// Nothing that a table could be asked.
    public var eisen: [Kenmerkeis] { [] }
}
