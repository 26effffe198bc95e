// SPDX-License-Identifier: EUPL-1.2

/// An instant or interval as its two ends; nil for an end that is open.
struct TemporalExtent {
    let start: Instant?
    let end: Instant?

    init?(_ value: CQL2Value) {
        switch value {
        case .instant(let instant): (start, end) = (instant, instant)
        case .interval(let start, let end): (self.start, self.end) = (start, end)
        default: return nil
        }
    }

    /// Whether the relation holds; ends that are open coincide with each other.
    func relates(_ function: TemporalFunction, to other: TemporalExtent) -> Bool {
        switch function {
        case .after: starts(other.end, is: .after)
        case .before: other.starts(end, is: .after)
        case .disjoint: starts(other.end, is: .after) || other.starts(end, is: .after)
        case .intersects: !starts(other.end, is: .after) && !other.starts(end, is: .after)
        case .equals: starts(with: other) == .same && ends(with: other) == .same
        case .contains: starts(with: other) == .before && ends(with: other) == .after
        case .during: starts(with: other) == .after && ends(with: other) == .before
        case .finishedBy: starts(with: other) == .before && ends(with: other) == .same
        case .finishes: starts(with: other) == .after && ends(with: other) == .same
        case .startedBy: starts(with: other) == .same && ends(with: other) == .after
        case .starts: starts(with: other) == .same && ends(with: other) == .before
        case .meets: other.starts(end, is: .same)
        case .metBy: starts(other.end, is: .same)
        case .overlaps:
            starts(with: other) == .before && other.starts(end, is: .before) && ends(with: other) == .before
        case .overlappedBy: other.relates(.overlaps, to: self)
        }
    }

    /// Whether this one starts before, at or after the end of another; nothing comes before an open start or after an
    /// open end.
    private func starts(_ end: Instant?, is order: ValueOrder) -> Bool {
        guard let start, let end else { return order == .before }
        return start.order(to: end) == order
    }

    private func starts(with other: TemporalExtent) -> ValueOrder {
        switch (start, other.start) {
        case (let left?, let right?): left.order(to: right)
        case (nil, nil): .same
        case (nil, _): .before
        case (_, nil): .after
        }
    }

    private func ends(with other: TemporalExtent) -> ValueOrder {
        switch (end, other.end) {
        case (let left?, let right?): left.order(to: right)
        case (nil, nil): .same
        case (nil, _): .after
        case (_, nil): .before
        }
    }
}
