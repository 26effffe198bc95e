// SPDX-License-Identifier: EUPL-1.2

/// The relations of two instants or intervals (W3C Time Ontology), by their names in the JSON encoding.
public enum TemporalFunction: String, CaseIterable, Hashable, Sendable {
    /// The first starts after the second ends.
    case after = "t_after"
    /// The first ends before the second starts.
    case before = "t_before"
    /// The second lies in the first and has neither end in common with it.
    case contains = "t_contains"
    /// They have no instant in common.
    case disjoint = "t_disjoint"
    /// The first lies in the second and has neither end in common with it.
    case during = "t_during"
    /// They start and end together.
    case equals = "t_equals"
    /// They end together, and the second starts later.
    case finishedBy = "t_finishedBy"
    /// They end together, and the first starts later.
    case finishes = "t_finishes"
    /// They have an instant in common.
    case intersects = "t_intersects"
    /// The first ends when the second starts.
    case meets = "t_meets"
    /// The first starts when the second ends.
    case metBy = "t_metBy"
    /// The second starts first, the first starts before the second ends, and ends after it.
    case overlappedBy = "t_overlappedBy"
    /// The first starts first, the second starts before the first ends, and ends after it.
    case overlaps = "t_overlaps"
    /// They start together, and the second ends first.
    case startedBy = "t_startedBy"
    /// They start together, and the first ends first.
    case starts = "t_starts"

    /// Whether it asks for two intervals: with an instant it has no meaning.
    public var isForIntervalsOnly: Bool {
        switch self {
        case .after, .before, .disjoint, .equals, .intersects: false
        default: true
        }
    }
}
