// SPDX-License-Identifier: EUPL-1.2

/// A feature as a filter sees it.
public protocol PropertySource {
    /// The value of a property, nil when it has none; of the type that the queryables say, geometries in metres RD New.
    func value(of property: String) -> CQL2Value?
}
