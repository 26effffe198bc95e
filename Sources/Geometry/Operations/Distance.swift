// SPDX-License-Identifier: EUPL-1.2

import CGEOS

extension Spatial {
    /// The shortest distance in metres, 0 where they meet.
    /// - Throws: ``GeometryError`` `empty` when either is empty.
    public func distance(to other: some Spatial) throws(GeometryError) -> Double {
        guard boundingBox != nil, other.boundingBox != nil else {
            throw GeometryError(.empty, "an empty geometry has no distance to another")
        }
        return try withGEOS { context throws(GeometryError) in
            let builder = GEOSBuilder(context: context)
            let first = try builder.handle(shape)
            let second = try builder.handle(other.shape)
            var metres = 0.0
            try first.withPointer { a throws(GeometryError) in
                try second.withPointer { b throws(GeometryError) in
                    try context.nonZero(GEOSDistance_r(context.raw, a, b, &metres), "GEOSDistance_r")
                }
            }
            return metres
        }
    }
}
