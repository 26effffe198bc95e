// SPDX-License-Identifier: EUPL-1.2

/// The relations of two arrays, taken as sets, by their names in the JSON encoding.
public enum ArrayFunction: String, CaseIterable, Hashable, Sendable {
    /// They have the same elements.
    case equals = "a_equals"
    /// The first has all elements of the second.
    case contains = "a_contains"
    /// The second has all elements of the first.
    case containedBy = "a_containedBy"
    /// They have an element in common.
    case overlaps = "a_overlaps"

    func holds(_ left: Set<CQL2Value>, _ right: Set<CQL2Value>) -> Bool {
        switch self {
        case .equals: left == right
        case .contains: left.isSuperset(of: right)
        case .containedBy: left.isSubset(of: right)
        case .overlaps: !left.isDisjoint(with: right)
        }
    }
}
