// SPDX-License-Identifier: EUPL-1.2

import CPROJ

/// Finds the operation between a system of the EPSG registry and ETRS89 that suits the Netherlands best.
///
/// One operation for all coordinates, chosen beforehand: the transformations that PROJ makes of a pair of codes choose
/// again at every coordinate and cannot tell how accurate they are.
enum ForeignOperationFinder {
    /// An operation with its handle, whose pairs are x or longitude first on both sides.
    struct Found: ~Copyable {
        let handle: ProjectionHandle
        let operation: ForeignOperation
    }

    /// - Throws: ``TransformError`` `unknownCRS` when the registry has no such code, `noOperation` when there is no
    ///   usable operation, `setupFailed` when PROJ's database cannot be read.
    static func find(code: Int, searchPaths: [String]) throws(TransformError) -> Found {
        let context = try ProjectionContext(searchPaths: searchPaths)
        guard let etrs89 = crs(4258, in: context.pointer) else { throw .setupFailed("its database cannot be read") }
        defer { proj_destroy(etrs89) }
        guard let source = crs(code, in: context.pointer) else { throw .unknownCRS("EPSG:\(code)") }
        defer { proj_destroy(source) }
        let system = CoordinateReferenceSystem.epsg(code)
        guard isHorizontal(source) else {
            throw .noOperation(system, name(of: source), "it has no plane or geographic coordinates")
        }
        guard let best = bestOperation(from: source, to: etrs89, in: context.pointer) else {
            throw .noOperation(system, name(of: source), "no operation is known that can be used in the Netherlands")
        }
        defer { proj_destroy(best) }
        let operation = describe(best, of: source, system, in: context.pointer)
        // The normalised operation is an object of its own, so that the other is freed as well.
        guard let normalised = proj_normalize_for_visualization(context.pointer, best) else {
            throw .noOperation(system, name(of: source), context.reason())
        }
        return Found(handle: ProjectionHandle(context: context, transformation: normalised), operation: operation)
    }

    private static func crs(_ code: Int, in context: OpaquePointer) -> OpaquePointer? {
        proj_create_from_database(context, "EPSG", "\(code)", PJ_CATEGORY_CRS, 0, nil)
    }

    private static func name(of object: OpaquePointer) -> String {
        proj_get_name(object).map { String(cString: $0) } ?? ""
    }

    /// Whether pairs of coordinates mean something: not in vertical and geocentric systems.
    private static func isHorizontal(_ crs: OpaquePointer) -> Bool {
        switch proj_get_type(crs) {
        case PJ_TYPE_GEOGRAPHIC_2D_CRS, PJ_TYPE_GEOGRAPHIC_3D_CRS, PJ_TYPE_PROJECTED_CRS, PJ_TYPE_COMPOUND_CRS: true
        default: false
        }
    }

    /// The first usable operation: PROJ sorts by the common area, then by accuracy.
    ///
    /// Ballpark transformations, which are off by a hundred metres and
    /// more, are out, and so are those whose grid is not installed.
    private static func bestOperation(
        from source: OpaquePointer, to target: OpaquePointer, in context: OpaquePointer
    ) -> OpaquePointer? {
        guard let factory = proj_create_operation_factory_context(context, nil) else { return nil }
        defer { proj_operation_factory_context_destroy(factory) }
        proj_operation_factory_context_set_allow_ballpark_transformations(context, factory, 0)
        proj_operation_factory_context_set_spatial_criterion(
            context, factory, PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION)
        proj_operation_factory_context_set_grid_availability_use(
            context, factory, PROJ_GRID_AVAILABILITY_DISCARD_OPERATION_IF_MISSING_GRID)
        // The Netherlands with their part of the North Sea.
        proj_operation_factory_context_set_area_of_interest(context, factory, 2.5, 50.7, 7.3, 55.8)
        guard let list = proj_create_operations(context, source, target, factory) else { return nil }
        defer { proj_list_destroy(list) }
        for index in 0..<proj_list_get_count(list) {
            guard let operation = proj_list_get(context, list, index) else { continue }
            if proj_coordoperation_is_instantiable(context, operation) != 0 { return operation }
            proj_destroy(operation)
        }
        return nil
    }

    private static func describe(
        _ operation: OpaquePointer, of crs: OpaquePointer, _ system: CoordinateReferenceSystem,
        in context: OpaquePointer
    ) -> ForeignOperation {
        let stated = proj_coordoperation_get_accuracy(context, operation)
        let isExact = proj_get_type(operation) == PJ_TYPE_CONVERSION
        var (west, south, east, north) = (0.0, 0.0, 0.0, 0.0)
        var area: UnsafePointer<CChar>?
        let hasArea = proj_get_area_of_use(context, operation, &west, &south, &east, &north, &area) != 0
        let axis = FirstAxis.of(crs, in: context)
        return ForeignOperation(
            crs: system, crsName: name(of: crs), name: name(of: operation),
            accuracy: stated >= 0 ? stated : isExact ? 0 : nil, areaOfUse: area.map { String(cString: $0) } ?? "",
            bounds: hasArea && west <= east ? BoundingBox(minX: west, minY: south, maxX: east, maxY: north) : nil,
            isGeographic: axis.isAngle, isNorthingFirst: axis.isNorthing)
    }
}
