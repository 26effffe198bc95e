// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Groups of boxes")
struct BoxGroupsTests {
    @Test(arguments: [0, 1, 7, 8, 9, 1_000], [1, 8])
    func `hold all boxes, in no more groups than may be`(_ count: Int, _ limit: Int) throws {
        let boxes = RandomShapes.stars(count, side: 1_000, seed: 5).compactMap { $0.shell.boundingBox }
        let groups = BoundingBox.groups(of: boxes, atMost: limit)
        #expect(boxes.count == count && groups.count == min(count, limit))
        #expect(boxes.allSatisfy { box in groups.contains { $0.contains(box) } })
        // Near each other: together they are not much more than the whole.
        guard let whole = BoundingBox(around: groups) else { return }
        let area = groups.reduce(0) { $0 + $1.width * $1.height }
        #expect(area < 4 * whole.width * whole.height)
    }
}
