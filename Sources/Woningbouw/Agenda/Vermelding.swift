// SPDX-License-Identifier: EUPL-1.2

/// Where a fact of a doorbraakagenda comes from, how sure it is, and in which period it holds.
public struct Vermelding: Hashable, Sendable {
    /// The source.
    public var bron: String
    /// How sure it is.
    public var zekerheid: Zekerheid
    /// The day from which it is known or holds: an earlier peildatum does not show it.
    public var vanaf: Datum
    /// The last day on which it holds; nil until now.
    public var tot: Datum?
    /// What a reader should know besides.
    public var toelichting: String?

    /// The source and the period of a fact.
    public init(
        bron: String, zekerheid: Zekerheid = .bron, vanaf: Datum, tot: Datum? = nil, toelichting: String? = nil
    ) {
        self.bron = bron
        self.zekerheid = zekerheid
        self.vanaf = vanaf
        self.tot = tot
        self.toelichting = toelichting
    }

    /// Whether it holds on the day.
    public func geldt(op peildatum: Datum) -> Bool { vanaf <= peildatum && (tot.map { peildatum <= $0 } ?? true) }

    /// Whether both hold on at least one day.
    func overlapt(_ ander: Vermelding) -> Bool {
        geldt(op: max(vanaf, ander.vanaf)) && ander.geldt(op: max(vanaf, ander.vanaf))
    }

    /// What was known of it on the day: an end that lay ahead was not.
    func op(_ peildatum: Datum) -> Vermelding {
        var kopie = self
        if let tot, tot >= peildatum { kopie.tot = nil }
        return kopie
    }
}
