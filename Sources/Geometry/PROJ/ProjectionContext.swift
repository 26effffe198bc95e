// SPDX-License-Identifier: EUPL-1.2

import CPROJ
import Foundation

/// A PROJ context: silent, without network, and for one thread at a time.
struct ProjectionContext: ~Copyable {
    let pointer: OpaquePointer

    /// - Parameter searchPaths: Folders of grids, before that of PROJ's own database.
    init(searchPaths: [String]) throws(TransformError) {
        guard let context = proj_context_create() else { throw .setupFailed("no context") }
        // Faults come back as codes and are told by us: PROJ's own lines on stderr would double them.
        proj_log_level(context, PJ_LOG_NONE)
        proj_context_set_enable_network(context, 0)
        ProjectionContext.setSearchPaths(context, searchPaths)
        pointer = context
    }

    deinit { proj_context_destroy(pointer) }

    /// What went wrong in the last call.
    borrowing func reason() -> String {
        let code = proj_context_errno(pointer)
        return proj_context_errno_string(pointer, code).map { String(cString: $0) } ?? "error \(code)"
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
}
