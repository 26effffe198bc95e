// SPDX-License-Identifier: EUPL-1.2

/// A kaart cannot be turned into a picture or a page on this machine.
public struct Afdrukfout: Error, CustomStringConvertible, Sendable {
    /// What is missing or failed, and what to do.
    public let description: String

    init(_ description: String) { self.description = description }
}
