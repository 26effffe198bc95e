// SPDX-License-Identifier: EUPL-1.2

/// How surely a fact is known.
public enum Zekerheid: String, CaseIterable, Sendable {
    /// It stands in the letter itself (Kamerstuk 32 847, nr. 1350).
    case brief
    /// It was read in the named public source.
    case bron
    /// It was read in a summary of the source.
    case secundair
    /// It was derived from sources.
    case afleiding
    /// It comes from a plan inventory with the situation of 2020.
    case inventarisatie2020 = "inventarisatie 2020"
    /// It is general knowledge, not checked against a source.
    case algemeneKennis = "algemene kennis"

    /// Whether a fact of this certainty may be shown as the fact.
    public var isBronvast: Bool { self == .brief || self == .bron }
}
