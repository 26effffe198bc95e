// SPDX-License-Identifier: EUPL-1.2

/// A file that says itself that features are missing, as the new content of a layer: what it lacks would be removed.
public struct OnvolledigBestand: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name of the file.
    public let bestand: String

    /// What is wrong and what to do, for people.
    public var description: String {
        "\(bestand) does not hold all features, as it says itself (exceededTransferLimit): to replace the layer by it would "
            + "remove the others. Ask the server for the rest with resultOffset, or import it without --replace"
    }
}
