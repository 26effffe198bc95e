// SPDX-License-Identifier: EUPL-1.2

/// A place that a name or a number could take.
protocol Plaatsbaar: Sendable {
    /// The box of what is placed.
    var vak: PaperBox { get }
    /// The box around all that is drawn with it.
    var omtrek: PaperBox { get }
    /// How much better another place would be; whole numbers, so that ties are ties.
    var kosten: Int { get }

    /// Whether two cannot stand together.
    func botst(met ander: Self) -> Bool
}
