// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// Tells which outlines have area in common with an area, and which places lie on it.
///
/// Touching is not enough, as in every overlap. It cannot be copied or leave its task, as the prepared area cannot.
public struct Vlakfilter: ~Copyable {
    private let vlak: PreparedShape
    private let gewoon: MultiPolygon

    /// A filter by an area.
    /// - Throws: `GeometryError` when the area is not valid.
    public init(_ vlak: MultiPolygon) throws {
        self.vlak = try PreparedShape(vlak)
        gewoon = vlak
    }

    /// Whether something lies in the area at least partly.
    public borrowing func laatDoor(_ vorm: Vorm) throws -> Bool {
        switch vorm {
        case .vlak(let ander):
            // The pattern asks for a common interior; most that meet the box do not get so far.
            return try vlak.intersects(ander) && gewoon.relates(to: ander, pattern: "T********")
        case .plaats(let punten):
            for punt in punten where try vlak.covers(punt) { return true }
            return false
        }
    }
}
