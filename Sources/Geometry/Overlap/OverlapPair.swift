// SPDX-License-Identifier: EUPL-1.2

/// Two areas of an ``OverlapJoin`` that share at least a point.
public struct OverlapPair: Hashable, Sendable {
    /// The position in the first layer.
    public let first: Int
    /// The position in the second layer.
    public let second: Int
    /// The common area in m²; 0 where they only touch.
    public let area: Double
}

/// The pair of an ``OverlapJoin`` on which GEOS failed, and how.
public struct OverlapFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The position in the first layer.
    public let first: Int
    /// The position in the second layer.
    public let second: Int
    /// What went wrong.
    public let underlying: GeometryError

    /// The sentence of the underlying error.
    public var description: String { underlying.description }
}
