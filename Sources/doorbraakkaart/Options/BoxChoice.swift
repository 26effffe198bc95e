// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Geometry

/// A box as it is given: two corners in the axis order of its system.
struct BoxChoice: Hashable, Sendable, ExpressibleByArgument {
    /// How many pieces each side is cut into before it is transformed: a side that is straight in degrees is not in RD
    /// New, and with these lies less than a metre off for the whole of the Netherlands.
    private static let pieces = 64

    private let corners: [Double]

    init?(argument: String) {
        let numbers = argument.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
        let corners = numbers.compactMap(\.self)
        guard corners.count == 4, numbers.count == 4, corners.allSatisfy(\.isFinite) else { return nil }
        guard corners[0] < corners[2], corners[1] < corners[3] else { return nil }
        self.corners = corners
    }

    /// The box as an area in RD New.
    func area(in crs: CoordinateReferenceSystem, gridDirectory: String) throws -> MultiPolygon {
        var pairs = crs == .rdNew ? outline(pieces: 1) : outline(pieces: Self.pieces)
        if crs != .rdNew {
            try CoordinateTransformer(from: crs, to: .rdNew, gridDirectory: gridDirectory).transform(&pairs)
        }
        return MultiPolygon([Polygon(shell: try Ring(coordinates: pairs)).oriented()])
    }

    /// The corners and points between them, counter-clockwise, as pairs.
    private func outline(pieces: Int) -> [Double] {
        let (a, b, c, d) = (corners[0], corners[1], corners[2], corners[3])
        let turns = [(a, b), (c, b), (c, d), (a, d), (a, b)]
        var pairs: [Double] = []
        for (from, to) in zip(turns, turns.dropFirst()) {
            for piece in 0..<pieces {
                let share = Double(piece) / Double(pieces)
                pairs += [from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share]
            }
        }
        return pairs + [a, b]
    }
}
