// SPDX-License-Identifier: EUPL-1.2

/// How surely a locatie is called what it is called.
public enum Naamzekerheid: String, CaseIterable, Sendable {
    /// A source names the locatie itself.
    case bron
    /// The gemeente comes from a source, and the name follows from it.
    case afleiding
    /// It may well have another name.
    case onzeker
    /// Only the gemeente is known.
    case onbekend
}
