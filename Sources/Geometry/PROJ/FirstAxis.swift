// SPDX-License-Identifier: EUPL-1.2

import CPROJ

/// What the first axis of a reference system is by its definition.
struct FirstAxis {
    var isAngle = false
    var isNorthing = false

    static func of(_ crs: OpaquePointer, in context: OpaquePointer) -> FirstAxis {
        if proj_get_type(crs) == PJ_TYPE_COMPOUND_CRS {
            // The first part of a compound system is the horizontal one.
            guard let horizontal = proj_crs_get_sub_crs(context, crs, 0) else { return FirstAxis() }
            defer { proj_destroy(horizontal) }
            return of(horizontal, in: context)
        }
        guard let system = proj_crs_get_coordinate_system(context, crs) else { return FirstAxis() }
        defer { proj_destroy(system) }
        var direction: UnsafePointer<CChar>?
        let isKnown = proj_cs_get_axis_info(context, system, 0, nil, nil, &direction, nil, nil, nil, nil) != 0
        return FirstAxis(
            isAngle: proj_cs_get_type(context, system) == PJ_CS_TYPE_ELLIPSOIDAL,
            isNorthing: isKnown && direction.map { String(cString: $0) == "north" } == true)
    }
}
