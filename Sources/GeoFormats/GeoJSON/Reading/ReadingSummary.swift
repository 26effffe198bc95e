// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// What a reader met in a file.
public struct ReadingSummary: Hashable, Sendable {
    /// The reference system in which the coordinates were read.
    public var crs: CoordinateReferenceSystem
    /// How many features there are.
    public var features = 0
    /// How many of them have a geometry that cannot be used.
    public var defects = 0
    /// How many coordinates had a height or more numbers, which were dropped.
    public var droppedHeights = 0
}
