// SPDX-License-Identifier: EUPL-1.2

extension RDTransformer {
    /// Transforms pairs between two systems, in place, each in the axis order of its own definition.
    /// - Throws: ``TransformError`` `outsideArea`; the values are then as they were.
    public func transform(
        _ pairs: inout [Double], from source: CoordinateReferenceSystem, to target: CoordinateReferenceSystem
    ) throws(TransformError) {
        var work = pairs
        if source.isLatitudeFirst { Self.swapAxes(&work) }
        switch (source.isGeographic, target.isGeographic) {
        case (true, false): try toRD(&work)
        case (false, true): try toETRS89(&work)
        case (false, false): try requireArea(work, geographic: false)
        case (true, true): try requireArea(work, geographic: true)
        }
        if target.isLatitudeFirst { Self.swapAxes(&work) }
        pairs = work
    }

    /// Between two systems that have the same coordinates only the area is checked, so that garbage is told apart.
    private func requireArea(_ pairs: [Double], geographic: Bool) throws(TransformError) {
        var copy = pairs
        if geographic { try toRD(&copy) } else { try toETRS89(&copy) }
    }

    private static func swapAxes(_ pairs: inout [Double]) {
        for index in stride(from: 0, to: pairs.count - 1, by: 2) { pairs.swapAt(index, index + 1) }
    }
}
