// SPDX-License-Identifier: EUPL-1.2

/// What repair changed.
public struct RepairReport: Hashable, Sendable {
    /// The defects that were repaired; empty when nothing was changed.
    public let defects: [ValidityDefect]
    /// The area in m² as the rings gave it, which for rings that cross themselves means little.
    public let areaBefore: Double
    /// The area in m² since.
    public let areaAfter: Double
    /// The number of polygons before.
    public let partsBefore: Int
    /// The number of polygons since: more where a ring crossed itself, fewer where polygons overlapped.
    public let partsAfter: Int
    /// How many polygons had no area of their own and are gone.
    public let partsLost: Int
    /// The number of holes before.
    public let holesBefore: Int
    /// The number of holes since.
    public let holesAfter: Int
    /// How many holes had no area or lay outside their shell and are gone.
    public let holesLost: Int
    /// How far in metres the new outline passes at the most from a vertex of the old one; nil when nothing is left.
    public let largestDistance: Double?

    /// Whether the geometry was valid and is as it was.
    public var isUnchanged: Bool { defects.isEmpty }
}

extension RepairReport: CustomStringConvertible {
    /// One line, as in `0 to 5000 m², 1 to 2 parts, at most 70.711 m from an old vertex`.
    public var description: String {
        guard !isUnchanged else { return "nothing was changed" }
        var words = ["\(Millimetres.text(areaBefore)) to \(Millimetres.text(areaAfter)) m²"]
        words.append("\(partsBefore) to \(partsAfter) parts")
        if partsLost > 0 { words.append("\(partsLost) parts lost") }
        if holesBefore + holesAfter > 0 { words.append("\(holesBefore) to \(holesAfter) holes") }
        if holesLost > 0 { words.append("\(holesLost) holes lost") }
        if let largestDistance { words.append("at most \(Millimetres.text(largestDistance)) m from an old vertex") }
        return words.joined(separator: ", ")
    }
}

/// A geometry after repair, with the report of it.
public struct Repaired: Hashable, Sendable {
    /// The geometry: valid, and empty where nothing with an area was left of it.
    public let shape: Shape
    /// What was changed.
    public let report: RepairReport
}
