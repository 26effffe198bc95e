// SPDX-License-Identifier: EUPL-1.2

/// One area in a join, made ready once for all its partners and shared by all tasks.
final class JoinOperand: Sendable {
    /// Why the area cannot take part.
    let fault: GeometryError?
    /// The number of points over all rings.
    let vertexCount: Int
    private let area: MultiPolygon
    private let squareMetres: Double
    /// Nil for coordinates beyond exact computation.
    private let outline: IndexedOutline?

    /// - Parameter assumingValid: Whether the caller knows that the area is valid.
    init(_ area: MultiPolygon, assumingValid: Bool) {
        self.area = area
        vertexCount = area.vertexCount
        squareMetres = area.area
        outline = IndexedOutline(area)
        fault = assumingValid || outline?.isSurelyValid(of: area) == true ? nil : Self.fault(of: area)
    }

    /// The common area in m², 0 where they only touch, nil where they are apart.
    func commonArea(with other: JoinOperand) throws(GeometryError) -> Double? {
        guard let outline, let otherOutline = other.outline else {
            return try GEOSCommonArea.common(area, other.area)
        }
        // In one order from either side, so that both get the same to the last digit.
        let inOrder = outline.precedes(otherOutline)
        let found =
            inOrder ? OverlayArea.common(outline, otherOutline) : OverlayArea.common(otherOutline, outline)
        // What lies wholly inside has the same area here as everywhere else.
        let smaller = min(squareMetres, other.squareMetres)
        if let found, abs(found - smaller) <= 0x1p-40 * smaller { return smaller }
        return found
    }

    /// Predicates and areas of an invalid outline would be wrong without a word.
    private static func fault(of area: MultiPolygon) -> GeometryError? {
        do throws(GeometryError) {
            guard case .invalid(let reason, let location) = try area.validityByGEOS() else { return nil }
            let place = location.map { " at \($0)" } ?? ""
            return GeometryError(.notValid, "an area is not valid: \(reason)\(place)")
        } catch {
            return error
        }
    }
}

extension IndexedOutline {
    /// An order of outlines by where they lie and how large they are.
    fileprivate func precedes(_ other: IndexedOutline) -> Bool {
        for place in 0..<4 where box[place] != other.box[place] { return box[place] < other.box[place] }
        return vertices.count < other.vertices.count
    }
}
