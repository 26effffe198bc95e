// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// What a table can be asked of a filter: conditions on facts and boxes, of which all or any must be fulfilled.
///
/// A store reads it in two ways: as what objects must at least be to fulfil the filter, and as what is surely enough. Only
/// what lies between needs the test, and where both are the same nothing does, as when objects are counted.
///
/// There is no negation: it is worked out down to the facts, so that a fact that is not known fulfils neither a condition
/// nor its opposite.
public indirect enum Tabeleis: Hashable, Sendable {
    /// All are fulfilled; without any, always.
    case alle([Tabeleis])
    /// At least one is fulfilled; without any, never.
    case enige([Tabeleis])
    /// A fact is as asked.
    case feit(Kenmerkeis)
    /// It may lie in the first box or has no place on the map; an outline within the second, if any, is surely enough.
    case vak(BoundingBox, kern: BoundingBox?)
    /// Only the test can tell.
    case onbekend

    /// How many conditions and values it has, which is the work that it gives.
    public var maat: Int {
        switch self {
        case .alle(let eisen), .enige(let eisen): eisen.reduce(1) { $0 + $1.maat }
        case .feit(let eis): if case .een(let waarden) = eis.grens { max(waarden.count, 1) } else { 1 }
        case .vak, .onbekend: 1
        }
    }
}
