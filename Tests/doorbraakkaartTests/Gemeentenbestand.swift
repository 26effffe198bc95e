// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport

/// Files of many gemeenten in a row, large enough that a signal arrives in the middle of the work on them.
enum Gemeentenbestand {
    static let crs = #""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}}"#

    /// GeoJSON in RD New with circles of so many vertices, each in a place of its own.
    static func geojson(_ aantal: Int, naam: String, punten: Int = 60) -> String {
        let features = (0..<aantal).map { nummer in
            let (x, y) = (20_000 + Double(nummer % 100) * 2000, 320_000 + Double(nummer / 100) * 2000)
            let ring = (0...punten).map { punt in
                let hoek = Double(punt % punten) / Double(punten) * 2 * .pi
                return "[\(Int(x + 900 * cos(hoek))),\(Int(y + 900 * sin(hoek)))]"
            }
            let code = "GM" + String(String(nummer + 10_000).suffix(4))
            return #"{"type":"Feature","properties":{"code":"\#(code)","naam":"\#(naam) \#(nummer)"},"#
                + #""geometry":{"type":"Polygon","coordinates":[[\#(ring.joined(separator: ","))]]}}"#
        }
        return #"{"type":"FeatureCollection",\#(crs),"features":[\#(features.joined(separator: ",\n"))]}"#
    }
}
