// SPDX-License-Identifier: EUPL-1.2

/// A period of days, both ends included; nil is open.
public struct Periode: Hashable, Sendable {
    /// The first day.
    public let van: Datum?
    /// The last day.
    public let tot: Datum?

    /// A period, nil when it ends before it begins.
    public init?(van: Datum?, tot: Datum?) {
        if let van, let tot, tot < van { return nil }
        self.van = van
        self.tot = tot
    }

    /// Whether a designation holds on at least one of its days.
    public func raakt(_ aanwijzing: Aanwijzing) -> Bool {
        (tot.map { tot in aanwijzing.van.map { $0 <= tot } ?? true } ?? true)
            && (van.map { van in aanwijzing.tot.map { van <= $0 } ?? true } ?? true)
    }
}
