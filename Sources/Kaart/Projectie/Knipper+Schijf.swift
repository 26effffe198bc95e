// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Geometry

extension Knipper {
    /// A polygon of so many sides differs by less than 0.004 mm from the largest disc.
    private static let zijden = 120

    /// What of a disc lies in the frame, as a polygon; nil when the whole disc does.
    static func geknipt(_ schijf: PaperDisc, binnen kader: PaperBox) -> [PaperPoint]? {
        guard !kader.contains(schijf.box) else { return nil }
        let hoeken = (0...zijden).flatMap { hoek -> [Double] in
            let richting = 2 * Double.pi * Double(hoek % zijden) / Double(zijden)
            return [
                Double(schijf.centre.x) + Double(schijf.radius) * cos(richting),
                Double(schijf.centre.y) + Double(schijf.radius) * sin(richting),
            ]
        }
        guard let ring = try? Ring(coordinates: hoeken) else { return [] }
        let rechthoek = BoundingBox(
            minX: Double(kader.minX), minY: Double(kader.minY), maxX: Double(kader.maxX), maxY: Double(kader.maxY))
        return Knipper(rechthoek: rechthoek).geknipt(ring).map { punt in
            PaperPoint(
                x: Millimeter.afgerond(Int(punt.x.rounded())), y: Millimeter.afgerond(Int(punt.y.rounded())))
        }
    }
}
