// SPDX-License-Identifier: EUPL-1.2

/// A file without features: an import of it would empty the layer or do nothing.
public struct LeegBestand: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name of the file.
    public let bestand: String

    /// One sentence for people.
    public var description: String { "\(bestand) has no features, so there is nothing to import" }
}
