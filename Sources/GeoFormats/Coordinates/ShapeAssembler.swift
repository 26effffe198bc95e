// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Makes shapes in RD New from the coordinates of a file, or says what is wrong with them.
struct ShapeAssembler {
    private(set) var source: CoordinateSource
    /// The coordinates of the geometry at hand, as in the file.
    var coordinates = CoordinateBuffer()

    init(source: CoordinateSource) {
        self.source = source
    }

    /// The coordinates at hand as a shape of a type.
    /// - Throws: ``FormatError`` when nothing can be transformed at all.
    mutating func shape(_ type: SimpleType) throws(FormatError) -> Result<Shape, GeometryDefect> {
        if let defect = coordinates.defect { return .failure(defect) }
        if let found = coordinates.height, found != type.height {
            let message =
                "the coordinates of a \(type.rawValue) are nested \(type.height + 1) deep, but here \(found + 1)"
            return .failure(GeometryDefect(.malformed, message))
        }
        var metres = coordinates.numbers
        let outside = try source.toRD(&metres)
        if let index = outside ?? RDAreaCheck.firstOutside(metres) {
            return .failure(RDAreaCheck(claim: source.claim).defect(at: index, in: coordinates))
        }
        let builder = ShapeBuilder(coordinates: coordinates, metres: metres)
        do throws(GeometryDefect) {
            return .success(try builder.shape(type))
        } catch {
            return .failure(error)
        }
    }
}
