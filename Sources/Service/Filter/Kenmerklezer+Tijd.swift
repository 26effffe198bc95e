// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Woningbouw

extension Kenmerklezer {
    /// How the day of the fact relates to an instant or interval that is the same for every object.
    func eis(_ functie: TemporalFunction, _ tijd: CQL2Expression, _ geldt: Bool) -> Tabeleis {
        guard kenmerk.soort == .datum, let (begin, einde) = tijd.einden else { return .onbekend }
        // Nothing comes before an open start or after an open end.
        switch functie {
        case .before: return dag(.less, begin, geldt)
        case .after: return dag(.greater, einde, geldt)
        case .disjoint: return .samen([dag(.less, begin, geldt), dag(.greater, einde, geldt)], alle: !geldt)
        case .intersects: return .samen([dag(.less, begin, !geldt), dag(.greater, einde, !geldt)], alle: geldt)
        case .equals: return .samen([dag(.equal, begin, geldt), dag(.equal, einde, geldt)], alle: geldt)
        default: return .onbekend
        }
    }

    /// A comparison with an end; with one that is open it is false for every day that is known.
    private func dag(_ teken: ComparisonOperator, _ einde: Instant?, _ geldt: Bool) -> Tabeleis {
        guard let einde else { return feit(.een([]), geldt) }
        return eis(geldt ? teken : teken.opposite, .literal(.instant(einde)))
    }
}

extension CQL2Expression {
    /// The first and last instant of a time, nil for an open end; nil as a whole when it differs between objects.
    fileprivate var einden: (Instant?, Instant?)? {
        switch self {
        case .literal(.instant(let moment)): return (moment, moment)
        case .literal(.interval(let begin, let einde)): return (begin, einde)
        case .interval(let begin, let einde):
            for deel in [begin, einde].compactMap(\.self) where deel.moment == nil { return nil }
            return (begin?.moment, einde?.moment)
        default: return nil
        }
    }

    /// The instant that is written out, nil for all else.
    private var moment: Instant? {
        if case .literal(.instant(let moment)) = self { moment } else { nil }
    }
}
