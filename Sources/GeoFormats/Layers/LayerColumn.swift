// SPDX-License-Identifier: EUPL-1.2

/// A column of a layer that is written.
public struct LayerColumn: Hashable, Sendable {
    /// The name of the attribute.
    public var name: String
    /// The type of its values; one that does not fit widens it.
    public var type: ColumnType
    /// The name for people.
    public var title: String?

    /// A column.
    public init(_ name: String, _ type: ColumnType, title: String? = nil) {
        self.name = name
        self.type = type
        self.title = title
    }
}
