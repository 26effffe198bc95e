// SPDX-License-Identifier: EUPL-1.2

public import Geometry
public import OrderedCollections

/// A geometry in RD New with attributes.
///
/// ```swift
/// let feature = Feature(id: "bleizo", properties: ["naam": "Bleizo"], geometry: .point(point))
/// ```
public struct Feature: Hashable, Sendable {
    /// The identifier within its file, when it has one.
    public var id: FeatureID?
    /// When it holds; only JSON-FG has a place for it.
    public var time: FeatureTime?
    /// The attributes in the order in which they are written.
    public var properties: OrderedDictionary<String, AttributeValue>
    /// The geometry in metres RD New, nil when it has none.
    public var geometry: Shape?

    /// A feature.
    public init(
        id: FeatureID? = nil, time: FeatureTime? = nil, properties: OrderedDictionary<String, AttributeValue> = [:],
        geometry: Shape? = nil
    ) {
        self.id = id
        self.time = time
        self.properties = properties
        self.geometry = geometry
    }
}
