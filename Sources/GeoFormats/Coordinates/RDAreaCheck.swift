// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Finds coordinates that cannot be what the file claims, and says what they look like and what to do.
struct RDAreaCheck {
    let claim: CoordinateClaim

    /// The index of the first point in metres outside the area where RD New is in use, nil when there is none.
    static func firstOutside(_ metres: [Double]) -> Int? {
        let area = RDArea.practical
        for index in stride(from: 0, to: metres.count - 1, by: 2) {
            let (x, y) = (metres[index], metres[index + 1])
            // Written so that a NaN counts as outside.
            guard x >= area.minX, x <= area.maxX, y >= area.minY, y <= area.maxY else { return index / 2 }
        }
        return nil
    }

    func defect(at index: Int, in coordinates: CoordinateBuffer) -> GeometryDefect {
        let coordinate = coordinates.coordinate(at: index)
        let (polygon, ring) = coordinates.place(ofPosition: index)
        let looks = likeness(coordinate)
        let message: String
        if let looks {
            message = "\(claim.text), but \(coordinate) looks like \(looks.what): \(looks.remedy)"
        } else {
            message = "\(coordinate) in \(claim.crs.rawValue) lies far outside the Netherlands"
        }
        return GeometryDefect(
            looks == nil ? .outsideArea : .wrongCRS, message, polygon: polygon, ring: ring, coordinate: coordinate)
    }

    private func likeness(_ coordinate: GeometryDefect.Coordinate) -> (what: String, remedy: String)? {
        let (x, y) = (coordinate.first, coordinate.second)
        if RDArea.practical.minX...RDArea.practical.maxX ~= x, RDArea.practical.minY...RDArea.practical.maxY ~= y {
            return claim.crs == .rdNew ? nil : ("RD New", "give --crs EPSG:28992")
        }
        guard let what = RDArea.likelyTruth(x: x, y: y) else { return nil }
        if what.contains("CRS84") {
            // Degrees in the order in which they were read are what the file claims: only outside the area.
            return claim.crs.isGeographic && !claim.isLatitudeFirst ? nil : (what, "give --crs CRS84")
        }
        if what.contains("4258") {
            return claim.isLatitudeFirst ? nil : (what, "give --crs EPSG:4258")
        }
        if what.contains("swapped") { return (what, "exchange the two numbers of every pair in the file") }
        return claim.crs == .webMercator ? nil : (what, "give --crs EPSG:3857")
    }
}
