// SPDX-License-Identifier: EUPL-1.2

public import Geometry
public import OrderedCollections

/// One feature of a file, with its place in it.
public struct FeatureRecord: Sendable {
    /// The number of the feature in the file, from 1.
    public let index: Int
    /// The line on which the feature starts, from 1; nil in a format without lines.
    public let line: Int?
    /// The identifier, when it has one.
    public let id: FeatureID?
    /// When the feature holds, where the format says that.
    public let time: FeatureTime?
    /// The attributes in the order of the file.
    public let properties: OrderedDictionary<String, AttributeValue>
    /// The geometry in RD New at 1 mm, nil when the feature has none; or what is wrong with it.
    public let geometry: Result<Shape?, GeometryDefect>

    init(
        index: Int, line: Int? = nil, id: FeatureID? = nil, time: FeatureTime? = nil,
        properties: OrderedDictionary<String, AttributeValue> = [:], geometry: Result<Shape?, GeometryDefect>
    ) {
        self.index = index
        self.line = line
        self.id = id
        self.time = time
        self.properties = properties
        self.geometry = geometry
    }

    /// The feature.
    /// - Throws: ``GeometryDefect`` when its geometry cannot be used.
    public func feature() throws(GeometryDefect) -> Feature {
        Feature(id: id, time: time, properties: properties, geometry: try geometry.get())
    }
}
