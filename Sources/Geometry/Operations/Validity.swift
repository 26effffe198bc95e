// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// Whether a geometry is valid by OGC 06-103r4, and if not, why and where.
public enum Validity: Hashable, Sendable {
    /// It is valid.
    case valid
    /// It is not: the reason in the words of GEOS, and the place.
    case invalid(reason: String, location: Point?)

    /// Whether it is valid.
    public var isValid: Bool { self == .valid }
}

/// How a valid geometry is made from one that is not.
public enum ValidityMethod: Sendable {
    /// Shells are merged and holes cut out; what has collapsed to a line or point is left out.
    case structure
    /// All lines are cut where they cross, and areas made of what lies within an odd number of rings; what has
    /// collapsed is kept as lines and points.
    case linework
}

extension Spatial {
    /// Whether the geometry is valid; of several faults the first that GEOS finds.
    ///
    /// Most areas are valid beyond doubt: by exact arithmetic none of their edges meet but those that follow each other.
    /// That is sooner seen than GEOS says it; all others are judged by GEOS.
    /// - Throws: ``GeometryError`` `operationFailed` when GEOS cannot decide.
    /// - Complexity: O(n log n) over the vertices.
    public func validity() throws(GeometryError) -> Validity {
        switch shape {
        case .polygon(let polygon) where MultiPolygon([polygon]).isSurelyValid: .valid
        case .multiPolygon(let area) where area.isSurelyValid: .valid
        default: try validityByGEOS()
        }
    }

    /// The judgement of GEOS alone.
    package func validityByGEOS() throws(GeometryError) -> Validity {
        try withGEOS { context throws(GeometryError) in
            try GEOSBuilder(context: context).handle(shape).validity()
        }
    }

    /// A valid geometry made from this one.
    /// - Parameter method: How; the structure method keeps the meaning of areas.
    /// - Throws: ``GeometryError`` `operationFailed`.
    /// - Complexity: O(n log n) over the vertices and crossings.
    public func madeValid(by method: ValidityMethod = .structure) throws(GeometryError) -> Shape {
        try withGEOS { context throws(GeometryError) in
            let handle = try GEOSBuilder(context: context).handle(shape)
            let parameters = try context.nonNull(
                GEOSMakeValidParams_create_r(context.raw), "GEOSMakeValidParams_create_r")
            defer { GEOSMakeValidParams_destroy_r(context.raw, parameters) }
            try context.nonZero(
                GEOSMakeValidParams_setMethod_r(
                    context.raw, parameters,
                    method == .structure ? GEOS_MAKE_VALID_STRUCTURE : GEOS_MAKE_VALID_LINEWORK),
                "GEOSMakeValidParams_setMethod_r")
            let pointer = try handle.withPointer { raw throws(GeometryError) in
                try context.nonNull(
                    GEOSMakeValidWithParams_r(context.raw, raw, parameters), "GEOSMakeValidWithParams_r")
            }
            return try GEOSReader(context: context).shape(GEOSHandle(owning: pointer, context: context))
        }
    }
}

extension GEOSHandle {
    borrowing func validity() throws(GeometryError) -> Validity {
        let context = context
        return try withPointer { raw throws(GeometryError) in
            var reason: UnsafeMutablePointer<CChar>?
            var location: OpaquePointer?
            let result = GEOSisValidDetail_r(context.raw, raw, 0, &reason, &location)
            // Both are ours to free, also when the geometry is valid.
            let text = context.takeString(reason)
            var place: Point?
            if let location {
                let handle = GEOSHandle(owning: location, context: context)
                if case .point(let point) = try GEOSReader(context: context).shape(handle) { place = point }
            }
            guard try !context.predicate(result, "GEOSisValidDetail_r") else { return .valid }
            return .invalid(reason: text ?? "invalid", location: place)
        }
    }
}
