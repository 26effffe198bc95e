// SPDX-License-Identifier: EUPL-1.2

/// The properties that filters may use, with their types.
public struct Queryables: Hashable, Sendable {
    /// A property that filters may use.
    public struct Queryable: Hashable, Sendable {
        /// The name, in which capitals count.
        public let name: String
        /// The type of its values.
        public let type: ValueType

        /// A property with the type of its values.
        public init(_ name: String, _ type: ValueType) {
            self.name = name
            self.type = type
        }
    }

    /// All of them, in the order in which people see them.
    public let all: [Queryable]
    private let types: [String: ValueType]

    /// Queryables in the order in which people see them; of two with one name the first counts.
    public init(_ all: [Queryable]) {
        self.all = all
        types = Dictionary(all.map { ($0.name, $0.type) }) { first, _ in first }
    }

    /// The type of a property, nil when filters may not use it.
    public subscript(name: String) -> ValueType? { types[name] }
}
