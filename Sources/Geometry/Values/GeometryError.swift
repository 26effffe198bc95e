// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with a geometry, or which GEOS function failed and why.
public struct GeometryError: Error, Hashable, Sendable {
    /// The kind of fault; kinds may be added.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The name of the kind.
        public let description: String
        init(_ description: String) { self.description = description }

        /// A coordinate is NaN or infinite.
        public static let notFinite = Code("notFinite")
        /// A flat list of coordinates does not consist of pairs.
        public static let oddCoordinateCount = Code("oddCoordinateCount")
        /// A line has fewer than two points or a ring fewer than four.
        public static let tooFewPoints = Code("tooFewPoints")
        /// The last point of a ring is not its first.
        public static let ringNotClosed = Code("ringNotClosed")
        /// The geometry is not valid by OGC 06-103r4, and the operation needs that it is.
        public static let notValid = Code("notValid")
        /// A GEOS function reported an error.
        public static let operationFailed = Code("operationFailed")
        /// The bytes are not well-known binary.
        public static let malformedWKB = Code("malformedWKB")
        /// The operation has no meaning for an empty geometry.
        public static let empty = Code("empty")
        /// A parameter is out of its range.
        public static let invalidParameter = Code("invalidParameter")
    }

    /// The kind of fault.
    public let code: Code
    /// One sentence for people, with the numbers that matter.
    public let message: String
    /// The C function that failed, when it was one.
    public let function: String?

    init(_ code: Code, _ message: String, function: String? = nil) {
        self.code = code
        self.message = message
        self.function = function
    }
}

extension GeometryError: CustomStringConvertible {
    /// The sentence, and the C function behind it.
    public var description: String {
        function.map { "\(message) (\($0))" } ?? message
    }
}

extension GeometryError {
    static func notFinite(x: Double, y: Double) -> GeometryError {
        GeometryError(.notFinite, "the coordinate (\(x), \(y)) is not a pair of finite numbers")
    }

    static func oddCoordinateCount(_ count: Int, kind: String) -> GeometryError {
        GeometryError(.oddCoordinateCount, "a \(kind) has \(count) numbers, which are not pairs of x and y")
    }

    static func tooFewPoints(_ count: Int, minimum: Int, kind: String) -> GeometryError {
        GeometryError(.tooFewPoints, "a \(kind) has \(count) points where \(minimum) are needed")
    }

    static func ringNotClosed(first: Point, last: Point) -> GeometryError {
        GeometryError(.ringNotClosed, "a ring starts at \(first) and ends at \(last): it is not closed")
    }

    static func malformedWKB(_ detail: String) -> GeometryError {
        GeometryError(.malformedWKB, "the bytes are not well-known binary: \(detail)")
    }
}
