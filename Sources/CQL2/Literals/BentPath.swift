// SPDX-License-Identifier: EUPL-1.2

/// A line that is straight in one system, as positions in it and in another where it bends.
struct BentPath {
    private(set) var source: [Double]
    private(set) var rd: [Double]
    /// For each piece between two positions whether it is not yet known to be straight enough.
    private var isUnknown: [Bool]

    init(source: [Double], rd: [Double]) {
        self.source = source
        self.rd = rd
        isUnknown = Array(repeating: true, count: max(0, source.count / 2 - 1))
    }

    var hasUnknownPieces: Bool { isUnknown.contains(true) }

    /// The middles of those pieces in the first system.
    var middlesOfUnknownPieces: [Double] {
        var result: [Double] = []
        for piece in isUnknown.indices where isUnknown[piece] {
            result.append((source[2 * piece] + source[2 * piece + 2]) / 2)
            result.append((source[2 * piece + 1] + source[2 * piece + 3]) / 2)
        }
        return result
    }

    /// Puts those middles in where they lie farther than the tolerance from the straight line, and so makes two pieces
    /// of one.
    mutating func insert(_ middles: [Double], rd middlesInRD: [Double], tolerance: Double) {
        var next = BentPath(source: Array(source.prefix(2)), rd: Array(rd.prefix(2)))
        var middle = 0
        for piece in isUnknown.indices {
            var isBent = false
            if isUnknown[piece] {
                isBent = distance(middlesInRD[middle], middlesInRD[middle + 1], fromPiece: piece) > tolerance
                if isBent { next.append(middles[middle...middle + 1], middlesInRD[middle...middle + 1], isBent) }
                middle += 2
            }
            let end = 2 * piece + 2
            next.append(source[end...end + 1], rd[end...end + 1], isBent)
        }
        self = next
    }

    private mutating func append(_ source: ArraySlice<Double>, _ rd: ArraySlice<Double>, _ isUnknown: Bool) {
        self.source += source
        self.rd += rd
        self.isUnknown.append(isUnknown)
    }

    private func distance(_ x: Double, _ y: Double, fromPiece piece: Int) -> Double {
        let start = 2 * piece
        let (dx, dy) = (rd[start + 2] - rd[start], rd[start + 3] - rd[start + 1])
        let length = (dx * dx + dy * dy).squareRoot()
        guard length > 0 else { return 0 }
        return abs(dx * (y - rd[start + 1]) - dy * (x - rd[start])) / length
    }
}
