// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Synchronization

/// The transformation of RDNAPTRANS2018 as PROJ holds it, kept for the next who needs one: to make it takes longer than
/// to transform a thousand places.
///
/// Unchecked: whoever took it has it alone, on one thread at a time, until it is given back.
final class RDProjection: @unchecked Sendable {
    let handle: ProjectionHandle
    private let gridDirectory: String

    private static let idle = Mutex<[String: [RDProjection]]>([:])
    /// How many are kept for a folder of grids: about as many as there are threads that work at once.
    private static let limit = 8

    /// - Throws: ``TransformError`` `gridMissing` or `setupFailed`.
    private init(_ gridDirectory: String) throws(TransformError) {
        let path = gridDirectory + "/" + RDNAPTRANS.gridFile
        guard FileManager.default.isReadableFile(atPath: path) else { throw .gridMissing(path) }
        self.gridDirectory = gridDirectory
        handle = try ProjectionHandle(pipeline: RDNAPTRANS.pipeline, searchPaths: [gridDirectory])
        try requireControlPoint()
    }

    /// One that was given back, or a new one.
    static func take(_ gridDirectory: String) throws(TransformError) -> RDProjection {
        if let kept = idle.withLock({ $0[gridDirectory]?.popLast() }) { return kept }
        return try RDProjection(gridDirectory)
    }

    /// PROJ checks a grid of a name only once in a process and then trusts the name, and it cannot know whether the
    /// corrections in it are the official ones: a published point tells.
    private func requireControlPoint() throws(TransformError) {
        let place = RDNAPTRANS.controlPoint
        guard let found = handle.transform(place.longitude, place.latitude, inverse: false) else {
            throw .setupFailed("its grid cannot be read")
        }
        let error = Point(finiteX: found.first, y: found.second).distance(to: RDNAPTRANS.controlPointInRD)
        guard error < 0.001 else {
            throw .setupFailed("its grid is not the official one, a control point is \(Millimetres.text(error)) m off")
        }
    }

    /// Keeps it for the next.
    func giveBack() {
        Self.idle.withLock { idle in
            if idle[gridDirectory, default: []].count < Self.limit { idle[gridDirectory, default: []].append(self) }
        }
    }
}
