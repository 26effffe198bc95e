// SPDX-License-Identifier: EUPL-1.2

/// A place where areas do not lie next to each other as a coverage must.
public struct CoverageDefect: Hashable, Sendable {
    /// The kind of a defect; kinds may be added.
    public struct Kind: Hashable, Sendable, CustomStringConvertible {
        /// The name of the kind.
        public let description: String
        private init(_ description: String) { self.description = description }

        /// Two areas have ground in common.
        public static let overlap = Kind("overlap")
        /// Ground that no area has, narrower than the width asked for.
        public static let gap = Kind("gap")
        /// Two areas meet where one has a vertex and the other has none.
        public static let unmatchedBorder = Kind("unmatchedBorder")
    }

    /// The kind of defect.
    public let kind: Kind
    /// The positions of the areas: two, or for a gap all that it borders on.
    public let areas: [Int]
    /// The ground that overlaps or lies open; for a border the vertices that have no counterpart.
    public let shape: Shape
    /// The size in m² of the overlap or gap, 0 for a border.
    public let area: Double
    /// A point in the overlap or gap, or the first vertex without counterpart.
    public let location: Point?
}

extension CoverageDefect: CustomStringConvertible {
    /// The kind, size and place, without the names of the areas, which only the caller knows.
    public var description: String {
        let place = location.map { " at \($0)" } ?? ""
        switch kind {
        case .overlap: return "overlap of \(Millimetres.text(area)) m²\(place)"
        case .gap: return "gap of \(Millimetres.text(area)) m²\(place)"
        default:
            let count = if case .multiPoint(let points) = shape { points.count } else { 1 }
            return "border with \(count == 1 ? "a vertex" : "\(count) vertices") on one side only\(place)"
        }
    }
}
