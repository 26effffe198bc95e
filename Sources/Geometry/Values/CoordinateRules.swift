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
        let length = length(coordinates, scale: 1)
        return length.isFinite ? length : self.length(coordinates, scale: hugeScale) / hugeScale
    }

    /// Twice the signed area, taken relative to the first point; an infinity where it is beyond all numbers.
    static func doubledArea(_ coordinates: [Double]) -> Double {
        let area = doubledArea(coordinates, scale: 1)
        return area.isFinite ? area : doubledArea(coordinates, scale: hugeScale) / hugeScale / hugeScale
    }

    /// A power of two that keeps the square of the largest number finite; without it the measures of huge coordinates
    /// would be NaN.
    private static let hugeScale = 0x1p-540

    private static func length(_ coordinates: [Double], scale: Double) -> Double {
        var sum = 0.0
        for index in stride(from: 2, to: coordinates.count - 1, by: 2) {
            let dx = coordinates[index] * scale - coordinates[index - 2] * scale
            let dy = coordinates[index + 1] * scale - coordinates[index - 1] * scale
            sum += (dx * dx + dy * dy).squareRoot()
        }
        return sum
    }

    private static func doubledArea(_ coordinates: [Double], scale: Double) -> Double {
        let originX = coordinates[0] * scale
        let originY = coordinates[1] * scale
        var doubled = 0.0
        for index in stride(from: 0, to: coordinates.count - 2, by: 2) {
            let x1 = coordinates[index] * scale - originX
            let y1 = coordinates[index + 1] * scale - originY
            let x2 = coordinates[index + 2] * scale - originX
            let y2 = coordinates[index + 3] * scale - originY
            doubled += x1 * y2 - x2 * y1
        }
        return doubled
    }
}
