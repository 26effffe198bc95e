// SPDX-License-Identifier: EUPL-1.2

/// One way in which a geometry is not valid, and where.
public struct ValidityDefect: Hashable, Sendable {
    /// The number of the polygon, from 1, when the fault is within one.
    public let polygon: Int?
    /// The number of the ring within the polygon, from 1 for the shell, when the fault is within one.
    public let ring: Int?
    /// The reason in the words of GEOS, as in `Self-intersection`.
    public let reason: String
    /// The place.
    public let location: Point?
}

extension ValidityDefect: CustomStringConvertible {
    /// The reason with its place, as in `polygon 1, ring 2: Self-intersection at 155000 463000`.
    public var description: String {
        let place = [polygon.map { "polygon \($0)" }, ring.map { "ring \($0)" }].compactMap(\.self)
        let begin = place.isEmpty ? "" : place.joined(separator: ", ") + ": "
        return begin + reason + (location.map { " at \($0)" } ?? "")
    }
}

extension Spatial {
    /// What is not valid: for each ring by itself, then for each polygon of sound rings, then between sound polygons.
    ///
    /// GEOS names one fault of what it is asked about; asking part by part finds the faults of all parts.
    /// - Returns: An empty list when the geometry is valid.
    /// - Throws: ``GeometryError`` `operationFailed` when GEOS cannot decide.
    /// - Complexity: O(n log n) over the vertices.
    public func validityDefects() throws(GeometryError) -> [ValidityDefect] {
        let whole = try ValidityDefect(validity())
        guard let whole else { return [] }
        var found: [ValidityDefect] = []
        for (index, polygon) in shape.polygons.enumerated() {
            found += try Self.defects(of: polygon, number: index + 1)
        }
        return found.isEmpty ? [whole] : found
    }

    private static func defects(of polygon: Polygon, number: Int) throws(GeometryError) -> [ValidityDefect] {
        var found: [ValidityDefect] = []
        for (index, ring) in polygon.rings.enumerated() {
            let validity = try Polygon(shell: ring).validity()
            if let defect = ValidityDefect(validity, polygon: number, ring: index + 1) { found.append(defect) }
        }
        if found.isEmpty, let defect = ValidityDefect(try polygon.validity(), polygon: number) { found.append(defect) }
        return found
    }
}

extension ValidityDefect {
    fileprivate init?(_ validity: Validity, polygon: Int? = nil, ring: Int? = nil) {
        guard case .invalid(let reason, let location) = validity else { return nil }
        self.init(polygon: polygon, ring: ring, reason: reason, location: location)
    }
}
