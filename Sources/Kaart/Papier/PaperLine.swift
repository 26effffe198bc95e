// SPDX-License-Identifier: EUPL-1.2

/// A straight line on paper between two points, in micrometres.
struct PaperLine: Hashable, Sendable {
    var start: PaperPoint
    var end: PaperPoint

    var length: Int { Int(Double(start.squaredDistance(to: end)).squareRoot().rounded()) }
    var box: PaperBox {
        PaperBox(
            minX: min(start.x, end.x), minY: min(start.y, end.y), maxX: max(start.x, end.x), maxY: max(start.y, end.y))
    }

    /// Whether the lines share a point.
    func meets(_ other: PaperLine) -> Bool {
        guard box.touches(other.box) else { return false }
        let first = side(of: other.start).signum() * side(of: other.end).signum()
        let second = other.side(of: start).signum() * other.side(of: end).signum()
        if first < 0 && second < 0 { return true }
        return touches(other.start) || touches(other.end) || other.touches(start) || other.touches(end)
    }

    /// Whether any point of the line lies in the box or on its edge.
    func meets(_ box: PaperBox) -> Bool {
        guard self.box.touches(box) else { return false }
        // The boxes touch, so that only the line itself can part them: with all corners on one side of it.
        let first = side(of: PaperPoint(x: box.minX, y: box.minY))
        let second = side(of: PaperPoint(x: box.maxX, y: box.minY))
        let third = side(of: PaperPoint(x: box.maxX, y: box.maxY))
        let fourth = side(of: PaperPoint(x: box.minX, y: box.maxY))
        return min(first, second, third, fourth) <= 0 && max(first, second, third, fourth) >= 0
    }

    /// Whether any point of the line lies within the disc.
    func meets(_ disc: PaperDisc) -> Bool {
        let dx = Double(end.x - start.x)
        let dy = Double(end.y - start.y)
        let squared = dx * dx + dy * dy
        let along = Double(disc.centre.x - start.x) * dx + Double(disc.centre.y - start.y) * dy
        let share = squared > 0 ? min(max(along / squared, 0), 1) : 0
        let nearX = Double(start.x) + share * dx - Double(disc.centre.x)
        let nearY = Double(start.y) + share * dy - Double(disc.centre.y)
        let radius = Double(disc.radius)
        return nearX * nearX + nearY * nearY < radius * radius
    }

    private func side(of point: PaperPoint) -> Int {
        (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x)
    }

    private func touches(_ point: PaperPoint) -> Bool { side(of: point) == 0 && box.contains(point) }
}
