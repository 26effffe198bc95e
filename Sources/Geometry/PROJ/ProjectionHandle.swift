// SPDX-License-Identifier: EUPL-1.2

import CPROJ
import Foundation

/// A PROJ context and the one transformation made in it, freed together in the right order.
struct ProjectionHandle: ~Copyable {
    private let context: OpaquePointer
    private let transformation: OpaquePointer

    init(pipeline: String, searchPaths: [String]) throws(TransformError) {
        guard let context = proj_context_create() else { throw .setupFailed("no context") }
        // Faults come back as codes and are told by us: PROJ's own lines on stderr would double them.
        proj_log_level(context, PJ_LOG_NONE)
        proj_context_set_enable_network(context, 0)
        ProjectionHandle.setSearchPaths(context, searchPaths)
        guard let transformation = proj_create(context, pipeline) else {
            let code = proj_context_errno(context)
            let reason = proj_context_errno_string(context, code).map { String(cString: $0) } ?? "error \(code)"
            proj_context_destroy(context)
            throw .setupFailed(reason)
        }
        self.context = context
        self.transformation = transformation
    }

    deinit {
        proj_destroy(transformation)
        proj_context_destroy(context)
    }

    /// Search paths override PROJ's own, so the folder of its database is kept beside ours.
    private static func setSearchPaths(_ context: OpaquePointer, _ paths: [String]) {
        var all = paths
        if let database = proj_context_get_database_path(context) {
            let path = String(cString: database)
            if let slash = path.lastIndex(of: "/") { all.append(String(path[..<slash])) }
        }
        let strings = all.map { UnsafePointer(strdup($0)) }
        defer { strings.forEach { free(UnsafeMutablePointer(mutating: $0)) } }
        strings.withUnsafeBufferPointer { buffer in
            proj_context_set_search_paths(context, CInt(buffer.count), buffer.baseAddress)
        }
    }

    /// Transforms pairs in place; what cannot be transformed becomes infinite.
    borrowing func transform(_ pairs: UnsafeMutableBufferPointer<Double>, inverse: Bool) {
        guard let first = pairs.baseAddress, pairs.count >= 2 else { return }
        let stride = 2 * MemoryLayout<Double>.stride
        proj_errno_reset(transformation)
        // The count it returns says nothing about success: each result is checked by the caller.
        proj_trans_generic(
            transformation, inverse ? PJ_INV : PJ_FWD, first, stride, pairs.count / 2, first + 1, stride,
            pairs.count / 2, nil, 0, 0, nil, 0, 0)
    }
}
