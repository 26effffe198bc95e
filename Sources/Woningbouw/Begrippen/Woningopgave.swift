// SPDX-License-Identifier: EUPL-1.2

/// A number of dwellings as one source states it: a range, its wording, and what it counts.
public struct Woningopgave: Hashable, Sendable {
    /// What a count of the whole is called in ``soort``.
    public static let totaal = "totaal"

    /// What ``soort`` is for numbers that are not the count of the whole, and are never shown as it.
    static let nietHetGeheel: Set = ["deel", "kandidaat", "maximum"]

    /// The lower bound.
    public let min: Int
    /// The upper bound, at least ``min``.
    public let max: Int
    /// The wording of the source, as in `63.000 – 75.000`.
    public var tekst: String
    /// What it counts, as in `totaal`, `tot en met 2040`, `deel` or `kandidaat`.
    public var soort: String
    /// The source.
    public var bron: String
    /// How sure it is.
    public var zekerheid: Zekerheid
    /// What a reader should know besides.
    public var toelichting: String?

    /// A stated number of dwellings, nil unless 0 < `min` ≤ `max`: an unknown number is no opgave, never 0.
    public init?(
        min: Int, max: Int, tekst: String, soort: String = Woningopgave.totaal, bron: String, zekerheid: Zekerheid,
        toelichting: String? = nil
    ) {
        guard min > 0, min <= max else { return nil }
        self.min = min
        self.max = max
        self.tekst = tekst
        self.soort = soort
        self.bron = bron
        self.zekerheid = zekerheid
        self.toelichting = toelichting
    }

    /// Whether it may be shown as the count: of the whole, from the letter or a source read in full.
    public var isToonbaar: Bool { zekerheid.isBronvast && !Self.nietHetGeheel.contains(soort) }
}

extension [Woningopgave] {
    /// The opgave that is shown as the count: the letter's own, else one of a public source, else none.
    public var getoond: Woningopgave? {
        first { $0.isToonbaar && $0.zekerheid == .brief } ?? first(where: \.isToonbaar)
    }
}
