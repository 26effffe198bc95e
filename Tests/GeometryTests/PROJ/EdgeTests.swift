// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import Geometry

@Suite("The edge of RDNAPTRANS2018", .enabled(if: Grid.isPresent, Grid.absence))
struct EdgeTests {
    private let transformer: RDTransformer

    init() throws {
        transformer = try RDTransformer(gridDirectory: Grid.folder)
    }

    @Test(arguments: [
        (49.999_999_9, 5.0), (56.000_000_1, 5.0), (52.0, 1.999_999_9), (52.0, 8.000_000_1), (50.0.nextDown, 5.0),
        (52.0, 8.0.nextUp), (49.99, 1.99), (56.01, 8.01),
    ])
    func `just outside each edge is refused`(latitude: Double, longitude: Double) throws {
        let error = #expect(throws: TransformError.self) {
            try transformer.rd(GeographicPoint(latitude: latitude, longitude: longitude))
        }
        #expect(error?.code == .outsideArea)
    }

    /// On the Bessel ellipsoid, on which the grid lies, these are outside: PROJ gives numbers that are up to 2 cm off.
    @Test(arguments: [(55.999_5, 5.0), (55.999, 2.5), (52, 7.999_95), (55.999_9, 7.999_9), (50, 2)])
    func `where the correction leads off the grid is refused`(latitude: Double, longitude: Double) throws {
        let error = #expect(throws: TransformError.self) {
            try transformer.rd(GeographicPoint(latitude: latitude, longitude: longitude))
        }
        #expect(error?.code == .outsideArea)
    }

    @Test(arguments: [(50.0, 2.001), (50, 7.998), (55.998_5, 5), (52, 2.000_2), (52, 7.999_1)])
    func `just inside is transformed, and comes back`(latitude: Double, longitude: Double) throws {
        let rd = try transformer.rd(GeographicPoint(latitude: latitude, longitude: longitude))
        var pair = [longitude, latitude]
        try transformer.toRD(&pair)
        #expect(rd.x == pair[0] && rd.y == pair[1])
        // Half a metre to the centre: the edge itself may fall either way by rounding.
        let back = try transformer.etrs89(
            Point(x: rd.x < 155_000 ? rd.x + 0.5 : rd.x - 0.5, y: rd.y + (latitude < 53 ? 0.5 : -0.5)))
        #expect(abs(back.latitude - latitude) < 1e-5 && abs(back.longitude - longitude) < 2e-5)
    }

    /// Just beyond the images of the four edges, and where PROJ's projection has no inverse.
    @Test(arguments: [
        (155_000.0, 222_000.0), (155_000, 891_500), (-88_500, 500_000), (343_000, 300_000), (155_000, -6e6), (2e7, 2e7),
    ])
    func `metres whose place is outside are refused`(x: Double, y: Double) throws {
        let error = #expect(throws: TransformError.self) { try transformer.etrs89(Point(x: x, y: y)) }
        #expect(error?.code == .outsideArea)
        #expect(error?.message.contains("metres") == true)
    }

    /// What is not checked by the transformation itself must be safe without.
    @Test
    func `all that lies well within is within`() throws {
        var degrees: [Double] = []
        for step in 0...200 {
            let (longitude, latitude) = (
                min(2.001 + 5.998 * Double(step) / 200, 7.999), min(50.001 + 5.997 * Double(step) / 200, 55.998)
            )
            degrees += [2.001, latitude, 7.999, latitude, longitude, 50.001, longitude, 55.998]
        }
        var metres: [Double] = []
        for step in 0...200 {
            let (x, y) = (-56_000 + 373_500 * Double(step) / 200, 230_000 + 660_000 * Double(step) / 200)
            metres += [-56_000, y, 317_500, y, x, 230_000, x, 890_000]
        }
        for index in stride(from: 0, to: degrees.count, by: 2) {
            #expect(RDNAPTRANS.isWellWithin(longitude: degrees[index], latitude: degrees[index + 1]))
        }
        for index in stride(from: 0, to: metres.count, by: 2) {
            #expect(RDNAPTRANS.isWellWithin(x: metres[index], y: metres[index + 1]))
        }
        var (there, back) = (degrees, metres)
        try transformer.run(&there, inverse: false)
        try transformer.run(&there, inverse: true)
        try transformer.run(&back, inverse: true)
        for index in stride(from: 0, to: back.count, by: 2) {
            #expect(RDNAPTRANS.covers(longitude: back[index], latitude: back[index + 1]))
        }
        try transformer.run(&back, inverse: false)
        for (value, truth) in zip(there, degrees) { #expect(abs(value - truth) < 1e-9) }
        for (value, truth) in zip(back, metres) { #expect(abs(value - truth) < 0.000_1) }
    }
}
