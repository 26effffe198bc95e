// SPDX-License-Identifier: EUPL-1.2

import Geometry

/// Times the packed index: a million boxes of up to 100 m over the country, and a million questions of 50 m, on one core.
enum IndexBench {
    static func run() {
        var generator = SystemRandomNumberGenerator()
        func box(_ size: Double) -> BoundingBox {
            let x = Double.random(in: 10_000...280_000, using: &generator)
            let y = Double.random(in: 305_000...620_000, using: &generator)
            return BoundingBox(
                minX: x, minY: y, maxX: x + .random(in: 0...size, using: &generator),
                maxY: y + .random(in: 0...size, using: &generator))
        }
        let boxes = (0..<1_000_000).map { _ in box(100) as BoundingBox? }
        let questions = (0..<1_000_000).map { _ in box(50) }
        for _ in 0..<5 {
            let start = ContinuousClock.now
            let index = PackedIndex(boxes)
            let built = ContinuousClock.now
            var hits = 0
            for question in questions { index.forEach(intersecting: question) { _ in hits += 1 } }
            let asked = ContinuousClock.now
            print(
                "build \((built - start) / .milliseconds(1)) ms, \(questions.count) questions "
                    + "\((asked - built) / .milliseconds(1)) ms, \(hits) hits, "
                    + "\(Double(index.byteCount) / Double(index.count)) bytes a box")
        }
    }
}
