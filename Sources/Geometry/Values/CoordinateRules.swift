// SPDX-License-Identifier: EUPL-1.2

/// What every list of flat coordinates must fulfil.
enum CoordinateRules {
    static func check(_ coordinates: [Double], minimumPoints: Int, kind: String) throws(GeometryError) {
        guard coordinates.count.isMultiple(of: 2) else { throw .oddCoordinateCount(coordinates.count, kind: kind) }
        guard coordinates.count >= 2 * minimumPoints else {
            throw .tooFewPoints(coordinates.count / 2, minimum: minimumPoints, kind: kind)
        }
        guard coordinates.allSatisfy(\.isFinite) else {
            let index = coordinates.firstIndex { !$0.isFinite } ?? 0
            let pair = index & ~1
            throw .notFinite(x: coordinates[pair], y: coordinates[pair + 1])
        }
    }

    static func length(_ coordinates: [Double]) -> Double {
        var sum = 0.0
        for index in stride(from: 2, to: coordinates.count - 1, by: 2) {
            let dx = coordinates[index] - coordinates[index - 2]
            let dy = coordinates[index + 1] - coordinates[index - 1]
            sum += (dx * dx + dy * dy).squareRoot()
        }
        return sum
    }
}
