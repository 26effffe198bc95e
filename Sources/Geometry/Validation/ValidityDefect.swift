// SPDX-License-Identifier: EUPL-1.2

/// One way in which a geometry is not valid by OGC 06-103r4, and where.
public struct ValidityDefect: Hashable, Sendable {
    /// A ring by its number.
    public struct RingNumber: Hashable, Sendable, CustomStringConvertible {
        /// The number of the polygon, from 1.
        public let polygon: Int
        /// The number of the ring within the polygon, from 1 for the shell.
        public let ring: Int

        /// The numbers, as in `polygon 1, ring 2`.
        public var description: String { "polygon \(polygon), ring \(ring)" }
    }

    /// The kind of defect.
    public let kind: Kind
    /// The number of the polygon, from 1, when the fault is within one.
    public let polygon: Int?
    /// The number of the ring within the polygon, from 1 for the shell, when the fault is within one.
    public let ring: Int?
    /// The number of the vertex within the ring, from 1, at which the fault is or the edge with the fault starts.
    public let vertex: Int?
    /// The ring with which this one does not fit, when it is a matter of two.
    public let other: RingNumber?
    /// What is wrong, in words.
    public let reason: String
    /// The place; of a fault with several places the first.
    public let location: Point?

    init(
        _ kind: Kind, polygon: Int? = nil, ring: Int? = nil, vertex: Int? = nil, other: RingNumber? = nil,
        reason: String, location: Point?
    ) {
        self.kind = kind
        self.polygon = polygon
        self.ring = ring
        self.vertex = vertex
        self.other = other
        self.reason = reason
        self.location = location
    }

    /// How bad it is.
    public var severity: Severity { kind == .repeatedPoint || kind == .more ? .notice : .error }
}

extension ValidityDefect {
    /// How bad a defect is.
    public enum Severity: Hashable, Sendable {
        /// The geometry is not valid because of it.
        case error
        /// The geometry is valid with it, or it is no defect by itself.
        case notice
    }

    /// The kind of a defect; kinds may be added.
    public struct Kind: Hashable, Sendable, CustomStringConvertible {
        /// The name of the kind.
        public let description: String
        private init(_ description: String) { self.description = description }

        /// A ring or line has too few points that differ from each other.
        public static let tooFewPoints = Kind("tooFewPoints")
        /// All points of a ring lie on one line.
        public static let zeroArea = Kind("zeroArea")
        /// A vertex is the same as the one before it; a notice, as this is valid.
        public static let repeatedPoint = Kind("repeatedPoint")
        /// A ring goes to a point and back the same way.
        public static let spike = Kind("spike")
        /// A ring crosses itself.
        public static let selfIntersection = Kind("selfIntersection")
        /// A ring comes back to a point of its own without crossing itself.
        public static let selfTouch = Kind("selfTouch")
        /// A ring runs along a part of itself.
        public static let selfOverlap = Kind("selfOverlap")
        /// A ring is in the geometry twice.
        public static let duplicateRing = Kind("duplicateRing")
        /// A hole crosses the shell of its polygon.
        public static let holeCrossesShell = Kind("holeCrossesShell")
        /// A hole lies outside the shell of its polygon.
        public static let holeOutsideShell = Kind("holeOutsideShell")
        /// Two holes of a polygon cross each other.
        public static let holesOverlap = Kind("holesOverlap")
        /// A hole lies within another hole of its polygon.
        public static let holesNested = Kind("holesNested")
        /// Two polygons of one area have ground in common.
        public static let shellsOverlap = Kind("shellsOverlap")
        /// A polygon lies within another of the same area.
        public static let shellsNested = Kind("shellsNested")
        /// Two rings have a line in common and not only points.
        public static let ringsTouchInALine = Kind("ringsTouchInALine")
        /// Rings that touch each other cut the inside of a polygon in two.
        public static let disconnectedInterior = Kind("disconnectedInterior")
        /// A coordinate is beyond all numbers.
        public static let notFinite = Kind("notFinite")
        /// Another defect, in the words of GEOS.
        public static let other = Kind("other")
        /// There are more defects than were asked for, or than can be found in reasonable time.
        public static let more = Kind("more")
    }
}

extension ValidityDefect: CustomStringConvertible {
    /// The reason with its place, as in `polygon 1, ring 2, vertex 7: the ring crosses itself at 155000 463000`.
    public var description: String {
        let numbers = [("polygon", polygon), ("ring", ring), ("vertex", vertex)]
        let place = numbers.compactMap { name, number in number.map { "\(name) \($0)" } }
        let begin = place.isEmpty ? "" : place.joined(separator: ", ") + ": "
        return begin + reason + (location.map { " at \($0)" } ?? "")
    }
}
