// SPDX-License-Identifier: EUPL-1.2

import Foundation

extension RDTransformer {
    /// Pairs in one piece: some 30 ms of work, against which making a transformer is nothing.
    private static let pieceSize = 32_768

    /// Transforms pairs between two official systems, in place, on several cores; see ``transform(_:from:to:)``.
    ///
    /// Each task has a transformer of its own, and one piece of the array at a time.
    /// - Parameters:
    ///   - pairs: The coordinates, two by two.
    ///   - source: The system that they are in, an official one.
    ///   - target: The system that they shall be in, an official one.
    ///   - gridDirectory: The folder of the grid `rdtrans2018.gsb`.
    ///   - tasks: How many work at once; by default as many as there are cores.
    /// - Throws: ``TransformError`` as ``transform(_:from:to:)`` does: the index is that in the whole array, and the
    ///   values are then as they were.
    /// - Complexity: O(n), in memory for as many pieces as there are tasks.
    public static func transformConcurrently(
        _ pairs: inout [Double], from source: CoordinateReferenceSystem, to target: CoordinateReferenceSystem,
        gridDirectory: String, tasks: Int? = nil
    ) async throws(TransformError) {
        for system in [source, target] where !system.isOfficial { throw .notOfficial(system) }
        // After this no piece can fail for its coordinates, so that nothing has to be put back.
        try RDTransformer(gridDirectory: gridDirectory).requireInside(pairs, in: source)
        let count = pairs.count
        let size = 2 * pieceSize
        let fault = await withTaskGroup(of: Result<Piece, TransformError>.self) { group in
            var next = 0
            func startNext(_ pairs: [Double]) {
                guard next < count else { return }
                let piece = Piece(start: next, pairs: Array(pairs[next..<min(next + size, count)]))
                next += size
                group.addTask {
                    Result { () throws(TransformError) in
                        try piece.transformed(from: source, to: target, gridDirectory: gridDirectory)
                    }
                }
            }
            for _ in 0..<max(1, tasks ?? ProcessInfo.processInfo.activeProcessorCount) { startNext(pairs) }
            var fault: TransformError?
            for await result in group {
                switch result {
                case .success(let piece):
                    pairs.replaceSubrange(piece.start..<piece.start + piece.pairs.count, with: piece.pairs)
                    startNext(pairs)
                case .failure(let error): fault = fault ?? error
                }
            }
            return fault
        }
        if let fault { throw fault }
    }

    /// A part of an array, with its place.
    private struct Piece: Sendable {
        let start: Int
        var pairs: [Double]

        func transformed(
            from source: CoordinateReferenceSystem, to target: CoordinateReferenceSystem, gridDirectory: String
        ) throws(TransformError) -> Piece {
            var result = self
            try RDTransformer(gridDirectory: gridDirectory).transform(&result.pairs, from: source, to: target)
            return result
        }
    }
}
