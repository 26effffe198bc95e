// SPDX-License-Identifier: EUPL-1.2

import CPROJ

/// A PROJ context and the one transformation made in it, freed together in the right order.
struct ProjectionHandle: ~Copyable {
    private let context: ProjectionContext
    private let transformation: OpaquePointer

    init(pipeline: String, searchPaths: [String]) throws(TransformError) {
        let context = try ProjectionContext(searchPaths: searchPaths)
        guard let transformation = proj_create(context.pointer, pipeline) else {
            throw .setupFailed(context.reason())
        }
        self.init(context: context, transformation: transformation)
    }

    /// Takes over a transformation that was made in the context.
    init(context: consuming ProjectionContext, transformation: OpaquePointer) {
        self.context = context
        self.transformation = transformation
    }

    // The context is a member, and members go after this: PROJ asks for that order.
    deinit { proj_destroy(transformation) }

    /// Transforms pairs in place; what cannot be transformed becomes infinite.
    /// - Returns: Whether PROJ met no fault. Without one every result is finite; each fault leaves its mark.
    @discardableResult
    borrowing func transform(_ pairs: UnsafeMutableBufferPointer<Double>, inverse: Bool) -> Bool {
        guard let first = pairs.baseAddress, pairs.count >= 2 else { return true }
        let stride = 2 * MemoryLayout<Double>.stride
        proj_errno_reset(transformation)
        // The count it returns says nothing about success.
        proj_trans_generic(
            transformation, inverse ? PJ_INV : PJ_FWD, first, stride, pairs.count / 2, first + 1, stride,
            pairs.count / 2, nil, 0, 0, nil, 0, 0)
        return proj_errno(transformation) == 0
    }

    /// One pair, nil when it cannot be transformed.
    borrowing func transform(_ first: Double, _ second: Double, inverse: Bool) -> (first: Double, second: Double)? {
        // On the stack: this is called for every pair near the edge of the grid.
        withUnsafeTemporaryAllocation(of: Double.self, capacity: 2) { pair in
            pair.initialize(repeating: first)
            pair[1] = second
            transform(pair, inverse: inverse)
            return pair[0].isFinite && pair[1].isFinite ? (pair[0], pair[1]) : nil
        }
    }
}
