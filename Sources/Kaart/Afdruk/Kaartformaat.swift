// SPDX-License-Identifier: EUPL-1.2

/// The kinds of file in which a kaart is given.
public enum Kaartformaat: String, CaseIterable, Sendable {
    /// The drawing itself, text as text.
    case svg
    /// A picture of 300 dots per inch.
    case png
    /// A page of exactly the size of the paper.
    case pdf
}
