// SPDX-License-Identifier: EUPL-1.2

/// A rectangle on paper with sides along the axes, in micrometres.
struct PaperBox: Hashable, Sendable {
    var minX: Int
    var minY: Int
    var maxX: Int
    var maxY: Int

    init(minX: Int, minY: Int, maxX: Int, maxY: Int) {
        self.minX = minX
        self.minY = minY
        self.maxX = maxX
        self.maxY = maxY
    }

    init(x: Int, y: Int, width: Int, height: Int) {
        self.init(minX: x, minY: y, maxX: x + width, maxY: y + height)
    }

    init(centre: PaperPoint, halfWidth: Int, halfHeight: Int) {
        self.init(
            minX: centre.x - halfWidth, minY: centre.y - halfHeight,
            maxX: centre.x + halfWidth, maxY: centre.y + halfHeight)
    }

    /// The smallest box around the points, nil when there are none.
    init?(around points: some Sequence<PaperPoint>) {
        var result: PaperBox?
        for point in points {
            let box = PaperBox(x: point.x, y: point.y, width: 0, height: 0)
            result = result?.union(box) ?? box
        }
        guard let result else { return nil }
        self = result
    }

    var width: Int { maxX - minX }
    var height: Int { maxY - minY }
    /// The four sides as lines.
    var sides: [PaperLine] {
        let corners = [
            PaperPoint(x: minX, y: minY), PaperPoint(x: maxX, y: minY), PaperPoint(x: maxX, y: maxY),
            PaperPoint(x: minX, y: maxY),
        ]
        return corners.indices.map { PaperLine(start: corners[$0], end: corners[($0 + 1) % 4]) }
    }
    var centre: PaperPoint { PaperPoint(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

    func expanded(_ distance: Int) -> PaperBox {
        PaperBox(minX: minX - distance, minY: minY - distance, maxX: maxX + distance, maxY: maxY + distance)
    }

    func union(_ other: PaperBox) -> PaperBox {
        PaperBox(
            minX: min(minX, other.minX), minY: min(minY, other.minY),
            maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
    }

    /// Whether the boxes share area.
    func overlaps(_ other: PaperBox) -> Bool {
        minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
    }

    /// Whether the boxes share a point.
    func touches(_ other: PaperBox) -> Bool {
        minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
    }

    func contains(_ other: PaperBox) -> Bool {
        minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
    }

    func contains(_ point: PaperPoint) -> Bool {
        minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
    }

    /// The point of the box that lies nearest to the given one.
    func nearest(to point: PaperPoint) -> PaperPoint {
        PaperPoint(x: min(max(point.x, minX), maxX), y: min(max(point.y, minY), maxY))
    }

    /// The least distance between points of the boxes, 0 where they overlap.
    func distance(to other: PaperBox) -> Int {
        let dx = max(other.minX - maxX, minX - other.maxX, 0)
        let dy = max(other.minY - maxY, minY - other.maxY, 0)
        return Int(Double(dx * dx + dy * dy).squareRoot())
    }
}
