// SPDX-License-Identifier: EUPL-1.2

/// The designation of a gebied: the period in which it counts and the decision behind it.
public struct Aanwijzing: Hashable, Sendable {
    /// How precisely the first day is known.
    public enum Nauwkeurigheid: String, CaseIterable, Sendable {
        /// To the day.
        case dag
        /// To the month.
        case maand
        /// To the year.
        case jaar
    }

    /// The first day; nil means always.
    public var van: Datum?
    /// How precisely the first day is known.
    public var vanNauwkeurigheid: Nauwkeurigheid?
    /// The last day; nil means until now.
    public var tot: Datum?
    /// The decision.
    public var besluit: String?
    /// The source.
    public var bron: String?
    /// How sure it is.
    public var zekerheid: Zekerheid?

    /// A designation.
    public init(
        van: Datum? = nil, vanNauwkeurigheid: Nauwkeurigheid? = nil, tot: Datum? = nil, besluit: String? = nil,
        bron: String? = nil, zekerheid: Zekerheid? = nil
    ) {
        self.van = van
        self.vanNauwkeurigheid = vanNauwkeurigheid
        self.tot = tot
        self.besluit = besluit
        self.bron = bron
        self.zekerheid = zekerheid
    }

    /// Whether it holds on the day.
    public func geldt(op peildatum: Datum) -> Bool {
        van.map { $0 <= peildatum } ?? true && tot.map { peildatum <= $0 } ?? true
    }
}
