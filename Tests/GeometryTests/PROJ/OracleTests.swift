// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import TestSupport
import Testing

@Suite("RDNAPTRANS2018 against an independent implementation", .enabled(if: Grid.isPresent, Grid.absence))
struct OracleTests {
    private let transformer: RDTransformer

    init() throws {
        transformer = try RDTransformer(gridDirectory: ProjectFolder.geodata.path)
    }

    @Test
    func `the table covers the area`() {
        let rows = OraclePoints.rows
        #expect(rows.count >= 200)
        #expect(rows.count { $0.latitude < 50.01 } > 5 && rows.count { $0.latitude > 55.99 } >= 3)
        #expect(rows.count { $0.longitude < 2.01 } > 5 && rows.count { $0.longitude > 7.99 } > 5)
        #expect(rows.count { (50.7...53.6).contains($0.latitude) && (3.3...7.2).contains($0.longitude) } > 30)
    }

    @Test
    func `every point is within a fifth of a millimetre`() throws {
        var pairs = OraclePoints.rows.flatMap { [$0.longitude, $0.latitude] }
        try transformer.toRD(&pairs)
        for (index, row) in OraclePoints.rows.enumerated() {
            #expect(hypot(pairs[2 * index] - row.x, pairs[2 * index + 1] - row.y) < 0.000_2, "\(row)")
        }
    }

    @Test
    func `every point comes back within 3e-10 degrees`() throws {
        var pairs = OraclePoints.rows.flatMap { [$0.x, $0.y] }
        try transformer.toETRS89(&pairs)
        for (index, row) in OraclePoints.rows.enumerated() {
            #expect(abs(pairs[2 * index] - row.longitude) < 3e-10, "\(row)")
            #expect(abs(pairs[2 * index + 1] - row.latitude) < 3e-10, "\(row)")
        }
    }
}
