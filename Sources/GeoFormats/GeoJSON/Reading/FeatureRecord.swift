// SPDX-License-Identifier: EUPL-1.2

public import Geometry
public import OrderedCollections

/// One feature of a file, with its place in it.
public struct FeatureRecord: Sendable {
    /// The number of the feature in the file, from 1.
    public let index: Int
    /// The line on which the feature starts, from 1.
    public let line: Int
    /// The identifier, when it has one.
    public let id: FeatureID?
    /// The attributes in the order of the file.
    public let properties: OrderedDictionary<String, AttributeValue>
    /// The geometry in RD New at 1 mm, nil when the feature has none; or what is wrong with it.
    public let geometry: Result<Shape?, GeometryDefect>

    /// The feature.
    /// - Throws: ``GeometryDefect`` when its geometry cannot be used.
    public func feature() throws(GeometryDefect) -> Feature {
        Feature(id: id, properties: properties, geometry: try geometry.get())
    }
}
