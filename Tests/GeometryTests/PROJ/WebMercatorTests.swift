// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Geometry

@Suite("Web Mercator")
struct WebMercatorTests {
    /// 24°22'54.433"N 100°20'00.000"W, the example of EPSG method 1024 in IOGP publication 373-7-2.
    @Test
    func `the example of the registry`() {
        let (latitude, longitude) = (24 + 22 / 60.0 + 54.433 / 3600, -(100 + 20 / 60.0))
        let metres = WebMercator.metres(longitude: longitude, latitude: latitude)
        #expect(abs(metres.x - -11_169_055.58) < 0.01)
        #expect(abs(metres.y - 2_800_000.00) < 0.02)
        let degrees = WebMercator.degrees(x: -11_169_055.58, y: 2_800_000)
        #expect(abs(degrees.longitude - longitude) < 1e-7)
        #expect(abs(degrees.latitude - latitude) < 2e-7)
    }

    @Test
    func `there and back keeps all digits`() {
        for latitude in stride(from: 50.0, through: 56, by: 0.37) {
            let metres = WebMercator.metres(longitude: latitude / 10, latitude: latitude)
            let back = WebMercator.degrees(x: metres.x, y: metres.y)
            #expect(abs(back.longitude - latitude / 10) < 1e-14)
            #expect(abs(back.latitude - latitude) < 1e-13)
        }
    }
}
