// SPDX-License-Identifier: EUPL-1.2

/// Why the geometry of one feature cannot be used.
public struct GeometryDefect: Error, Hashable, Sendable {
    /// The kind of fault; kinds may be added.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The name of the kind.
        public let description: String
        init(_ description: String) { self.description = description }

        /// The geometry is not written as GeoJSON asks.
        public static let malformed = Code("malformed")
        /// The geometry is a curve, or of another type that is not made of points, lines and polygons.
        public static let curved = Code("curved")
        /// A ring is not closed.
        public static let ringNotClosed = Code("ringNotClosed")
        /// A line or ring has too few points, perhaps only after rounding to 1 mm.
        public static let tooFewPoints = Code("tooFewPoints")
        /// The coordinates contradict the reference system that the file claims.
        public static let wrongCRS = Code("wrongCRS")
        /// A coordinate lies outside the Netherlands and its surroundings.
        public static let outsideArea = Code("outsideArea")
    }

    /// A pair of numbers as it stands in the file.
    public struct Coordinate: Hashable, Sendable, CustomStringConvertible {
        /// The first number.
        public let first: Double
        /// The second number.
        public let second: Double

        /// The pair as in the file.
        public var description: String { "(\(Self.text(first)), \(Self.text(second)))" }

        private static func text(_ number: Double) -> String {
            let text = DecimalText.plain(number)
            return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        }
    }

    /// The kind of fault.
    public let code: Code
    /// One sentence for people.
    public let message: String
    /// The number of the polygon within a multipolygon, or of the part of another geometry, from 1.
    public let polygon: Int?
    /// The number of the ring within the polygon, from 1; the first is the shell.
    public let ring: Int?
    /// The coordinate as it stands in the file.
    public let coordinate: Coordinate?

    init(_ code: Code, _ message: String, polygon: Int? = nil, ring: Int? = nil, coordinate: Coordinate? = nil) {
        self.code = code
        self.message = message
        self.polygon = polygon
        self.ring = ring
        self.coordinate = coordinate
    }
}

extension GeometryDefect: CustomStringConvertible {
    /// Where it is within the geometry, and the sentence.
    public var description: String {
        var place: [String] = []
        if let polygon { place.append("polygon \(polygon)") }
        if let ring { place.append("ring \(ring)") }
        return place.isEmpty ? message : place.joined(separator: ", ") + ": " + message
    }
}
