// SPDX-License-Identifier: EUPL-1.2

extension ValidityDefect {
    /// The first fault that GEOS finds, in its own words; nil for a valid geometry.
    init?(_ validity: Validity) {
        guard case .invalid(let reason, let location) = validity else { return nil }
        // The texts of TopologyValidationError in GEOS 3.11.
        let kind: Kind =
            switch reason {
            case "Too few points in geometry component": .tooFewPoints
            case "Self-intersection": .selfIntersection
            case "Ring Self-intersection": .selfTouch
            case "Hole lies outside shell": .holeOutsideShell
            case "Holes are nested": .holesNested
            case "Nested shells": .shellsNested
            case "Duplicate Rings": .duplicateRing
            case "Interior is disconnected": .disconnectedInterior
            case "Invalid Coordinate": .notFinite
            default: .other
            }
        self.init(kind, reason: reason, location: location)
    }
}
