// SPDX-License-Identifier: EUPL-1.2

/// A filled circle on paper, in micrometres.
struct PaperDisc: Hashable, Sendable {
    var centre: PaperPoint
    var radius: Int

    var box: PaperBox { PaperBox(centre: centre, halfWidth: radius, halfHeight: radius) }

    func expanded(_ distance: Int) -> PaperDisc { PaperDisc(centre: centre, radius: radius + distance) }

    func contains(_ point: PaperPoint) -> Bool { point.squaredDistance(to: centre) <= radius * radius }

    func overlaps(_ other: PaperBox) -> Bool {
        other.nearest(to: centre).squaredDistance(to: centre) < radius * radius
    }

    func overlaps(_ other: PaperDisc) -> Bool {
        let sum = radius + other.radius
        return centre.squaredDistance(to: other.centre) < sum * sum
    }
}
