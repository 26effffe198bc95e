// SPDX-License-Identifier: EUPL-1.2

@testable import Geometry

/// The areas of two geometries and of all that can be made of both, which must add up.
struct XMLAreas {
    /// The share of both areas by which sums may differ where a file names no number.
    static let share = 1e-6

    let sum: Double
    let largestDifference: Double

    init(_ first: Shape, _ second: Shape) throws {
        sum = first.area + second.area
        // Of lines and points there is nothing to add up.
        guard first.area > 0, second.area > 0 else {
            largestDifference = 0
            return
        }
        let common = try first.intersection(with: second).area
        let onlyFirst = try first.difference(from: second).area
        let onlySecond = try second.difference(from: first).area
        let either = try first.union(with: second).area
        let notBoth = try first.symmetricDifference(from: second).area
        let differences = [
            first.area - common - onlyFirst, second.area - common - onlySecond, onlyFirst + onlySecond - notBoth,
            common + notBoth - either, either - common - onlyFirst - onlySecond,
            try Self.joined(first, second).map { $0 - common } ?? 0,
        ]
        largestDifference = differences.map(abs).max() ?? 0
    }

    func fit(within share: Double) -> Bool { largestDifference <= share * sum }

    /// The common area by the overlap join, which makes no overlay; nil for areas that it refuses.
    private static func joined(_ first: Shape, _ second: Shape) throws -> Double? {
        guard try first.validity().isValid, try second.validity().isValid else { return nil }
        return try OverlapJoin.pairs([first.surface], [second.surface]).first?.area ?? 0
    }
}
