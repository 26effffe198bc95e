// SPDX-License-Identifier: EUPL-1.2

import Geometry

/// The window of a small map: which part of RD New it shows, and where that comes in the picture.
struct Kaartjevak: Hashable, Sendable {
    /// The part of RD New.
    let vak: BoundingBox
    /// The metres of one unit of the picture.
    let meters: Double

    /// The whole country.
    static let nederland = Kaartjevak(vak: BoundingBox(minX: 5_000, minY: 300_000, maxX: 285_000, maxY: 625_000))

    /// What is around a box: at least so many metres wide, in the proportions of a picture.
    static func rondom(_ vak: BoundingBox, metres breedte: Double) -> Kaartjevak {
        let breedte = max(breedte, vak.width * 1.5, vak.height * 1.5 / verhouding)
        let (x, y) = ((vak.minX + vak.maxX) / 2, (vak.minY + vak.maxY) / 2)
        // On whole hundreds, so that maps of the same place are the same.
        func rond(_ meter: Double) -> Double { (meter / 100).rounded() * 100 }
        let (links, onder) = (rond(x - breedte / 2), rond(y - breedte * verhouding / 2))
        return Kaartjevak(
            vak: BoundingBox(
                minX: links, minY: onder, maxX: links + rond(breedte), maxY: onder + rond(breedte * verhouding)))
    }

    private static let verhouding = 0.75

    /// A window in a picture of the usual width.
    private init(vak: BoundingBox) { self.init(vak: vak, meters: vak.width / 800) }

    init(vak: BoundingBox, meters: Double) {
        self.vak = vak
        self.meters = meters
    }

    /// The width of the picture in its own units, about pixels.
    var breedte: Double { (vak.width / meters).rounded() }
    var hoogte: Double { (vak.height / meters).rounded() }

    /// The place of a point in the picture.
    func plek(_ punt: Point) -> (x: Double, y: Double) {
        ((punt.x - vak.minX) / meters, (vak.maxY - punt.y) / meters)
    }

    /// The data of a path for an area, in whole units; parts that vanish at this scale are left out.
    func pad(_ vlak: MultiPolygon) -> String { vlak.polygons.flatMap(\.rings).map(pad).joined() }

    private func pad(_ ring: Ring) -> String {
        var plekken: [(x: Int, y: Int)] = []
        for punt in ring.points {
            let (x, y) = plek(punt)
            let heel = (x: Int(x.rounded()), y: Int(y.rounded()))
            if let vorige = plekken.last, vorige == heel { continue }
            plekken.append(heel)
        }
        // A ring ends where it begins.
        guard plekken.count > 3, let begin = plekken.first else { return "" }
        var tekst = "M\(begin.x) \(begin.y)l"
        var vorige = begin
        for plek in plekken.dropFirst().dropLast() {
            tekst += "\(plek.x - vorige.x) \(plek.y - vorige.y) "
            vorige = plek
        }
        return tekst + "z"
    }
}
