// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// Why a geometry of a filter cannot be used, with what is needed to tell of it in any language.
public enum CQL2GeometryFault: Hashable, Sendable {
    /// It is not valid; the place is in the system of the filter, easting or longitude first.
    case defect(ValidityDefect)
    /// It cannot be made, or not be worked with.
    case refused(GeometryError)
    /// It is not valid, in the words of GEOS alone.
    case invalid(String)

    init(_ error: GeometryError) { self = .refused(error) }

    /// The fault of a geometry that is not valid for the given reason.
    init(of shape: Shape, reason: String) {
        let defects = (try? shape.validityDefects(limit: 10)) ?? []
        self = defects.first { $0.severity == .error }.map(Self.defect) ?? .invalid(reason)
    }
}

extension CQL2GeometryFault: CustomStringConvertible {
    /// One sentence in English.
    public var description: String {
        switch self {
        case .defect(let defect): defect.description
        case .refused(let error): error.message
        case .invalid(let reason): reason
        }
    }
}
