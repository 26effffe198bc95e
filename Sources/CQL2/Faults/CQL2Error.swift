// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with a filter, and where.
public struct CQL2Error: Error, Hashable, Sendable {
    /// The fault.
    public let reason: Reason
    /// Where it is, when it is in one place.
    public let place: Place?

    /// A fault at a place.
    public init(_ reason: Reason, at place: Place? = nil) {
        self.reason = reason
        self.place = place
    }

    /// A place in a filter.
    public enum Place: Hashable, Sendable {
        /// The number of a character (Unicode scalar) of a text, from 1.
        case character(Int)
        /// A path in the JSON encoding, as in `args[1].op`; empty for the whole.
        case path(String)
        /// The part of the filter that is meant, as text.
        case part(String)
    }

    /// The kind of fault, with what is needed to tell of it in any language.
    public enum Reason: Hashable, Sendable {
        /// Something else stands where one of these should; nil when the filter ends there.
        case unexpected(expected: [Expectation], found: String?)
        /// The text is not JSON, in the words of the parser.
        case malformedJSON(String)
        /// The filter is larger than a limit: what is counted, and how many there may be.
        case tooLarge(Quantity, limit: Int)
        /// A number is beyond what numbers can hold.
        case numberTooLarge(String)
        /// A text is no instant, or no instant of this kind.
        case invalidInstant(String)
        /// An interval ends before it starts.
        case reversedInterval
        /// A geometry is not one, or cannot be used.
        case invalidGeometry(CQL2GeometryFault)
        /// A box whose upper corner lies below its lower one, or that has not four or six numbers.
        case invalidBox
        /// A coordinate beyond the poles or the antimeridian: longitude and latitude.
        case notOnEarth(longitude: Double, latitude: Double)
        /// A geometry lies where its system cannot be transformed, in the words of the transformation.
        case notTransformable(String)
        /// There is no such property; there are these.
        case unknownProperty(String, known: [String])
        /// There is no such function; there are these.
        case unknownFunction(String, known: [String])
        /// A call has another number of arguments than its function takes.
        case wrongArgumentCount(function: String, expected: Int, found: Int)
        /// A value of one type where another is needed.
        case wrongType(expected: ValueType, found: ValueType)
        /// Two values that cannot be compared.
        case notComparable(ValueType, ValueType)
        /// Values of a type that has no order or equality, with the functions that are meant for it.
        case notScalar(ValueType)
        /// An instant where the function takes intervals alone.
        case intervalNeeded(TemporalFunction)
        /// A collection of points, lines and areas together where the function has no meaning for it.
        case mixedCollection(SpatialFunction)
    }

    /// What a limit counts.
    public enum Quantity: Hashable, Sendable {
        /// Bytes of the filter.
        case bytes
        /// Levels within each other.
        case levels
        /// Operators of arithmetic.
        case operators
        /// Positions of geometries.
        case positions
    }

    /// What may stand in a place.
    public enum Expectation: Hashable, Sendable {
        /// A sign or keyword as it is written.
        case token(String)
        /// A value or condition.
        case value
        /// A number.
        case number
        /// A text in quotes.
        case string
        /// A name of a property.
        case property
        /// A closing quote of this kind.
        case closingQuote(String)
        /// An operator, or the end of the filter.
        case operatorOrEnd
        /// The name of an operator or function.
        case operation
        /// A member of an object of JSON.
        case member(String)
        /// An array of JSON with at least or exactly so many elements.
        case array(count: Int, isMinimum: Bool)
        /// Nested arrays of numbers, as the coordinates of this kind of geometry.
        case coordinates(of: String)
        /// A kind of geometry.
        case geometryKind
    }
}
