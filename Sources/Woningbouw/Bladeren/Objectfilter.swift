// SPDX-License-Identifier: EUPL-1.2

/// A condition that a table of facts cannot answer exactly, as whether an outline lies in a window on the map.
///
/// A store asks its table and its spatial index first and tests only what is left.
public protocol Objectfilter: Sendable {
    /// What a table can tell of it.
    var eis: Tabeleis { get }
    /// What tells it from other filters, for caches and for the place in a list where a reader goes on.
    var kenteken: String { get }

    /// The test of one pass over objects, which stays within its task.
    func toets() throws -> (Laagobject) throws -> Bool
}
