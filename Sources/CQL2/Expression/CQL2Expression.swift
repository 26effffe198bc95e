// SPDX-License-Identifier: EUPL-1.2

/// A filter, or a part of one, in the Common Query Language CQL2 1.0 (OGC 21-065r2), whatever its encoding.
///
/// ```swift
/// try CQL2TextReader.read("naam LIKE 'A%' AND woningen > 1000")
/// // .and([.like(.property("naam"), pattern: …), .comparison(.greater, .property("woningen"), …)])
/// ```
///
/// It says what was written: whether the properties exist and the types fit is told by ``CQL2Filter``.
public indirect enum CQL2Expression: Hashable, Sendable {
    /// All of two or more conditions.
    case and([CQL2Expression])
    /// Any of two or more conditions.
    case or([CQL2Expression])
    /// The opposite of a condition.
    case not(CQL2Expression)
    /// A comparison of two values of one type.
    case comparison(ComparisonOperator, CQL2Expression, CQL2Expression)
    /// Whether a text fits a pattern of `%`, `_` and `\`.
    case like(CQL2Expression, pattern: CQL2Expression)
    /// Whether a value lies between two others or equals one of them.
    case between(CQL2Expression, lower: CQL2Expression, upper: CQL2Expression)
    /// Whether a value equals one of a list.
    case inList(CQL2Expression, [CQL2Expression])
    /// Whether there is no value.
    case isNull(CQL2Expression)
    /// A relation of two geometries.
    case spatial(SpatialFunction, CQL2Expression, CQL2Expression)
    /// A relation of two instants or intervals.
    case temporal(TemporalFunction, CQL2Expression, CQL2Expression)
    /// A relation of two arrays, taken as sets.
    case array(ArrayFunction, CQL2Expression, CQL2Expression)
    /// A call of a function that is no part of the standard.
    case function(name: String, arguments: [CQL2Expression])
    /// The value of a property.
    case property(String)
    /// A value that is written out; a geometry has the coordinates and the axis order that were written.
    case literal(CQL2Value)
    /// A box as four or six numbers: the lower corner, then the upper one.
    case boundingBox([Double])
    /// The time from one instant to another, both included; nil for an end that is open.
    case interval(start: CQL2Expression?, end: CQL2Expression?)
    /// An array as a list of its elements.
    case list([CQL2Expression])
    /// A calculation with two numbers.
    case arithmetic(ArithmeticOperator, CQL2Expression, CQL2Expression)
    /// A text without the difference between capitals and small letters.
    case casei(CQL2Expression)
    /// A text without accents and other marks on its letters.
    case accenti(CQL2Expression)
}
