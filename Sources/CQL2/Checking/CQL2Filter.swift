// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// A filter whose properties exist, whose types fit, and whose geometries are valid and in RD New.
///
/// It is a value that any task may hold; ``prepared()`` makes from it what evaluates it.
///
/// ```swift
/// let expression = try CQL2TextReader.read("naam = 'Pampus' AND S_INTERSECTS(geometrie, BBOX(5, 52, 5.1, 52.4))")
/// let filter = try CQL2Filter(expression, queryables: queryables, system: LiteralSystem(.crs84, gridDirectory: grid))
/// let prepared = try filter.prepared()
/// let found = try features.filter { try prepared.matches($0) }
/// ```
public struct CQL2Filter: Sendable {
    /// The filter with every geometry in metres RD New, and with texts that are compared with instants read as those.
    public let expression: CQL2Expression
    let functions: [String: CQL2Function]

    /// Checks a filter.
    /// - Parameters:
    ///   - expression: The filter as it was read.
    ///   - queryables: The properties that it may use.
    ///   - functions: The functions that it may call beside those of the standard.
    ///   - system: The reference system of the geometries in it.
    /// - Throws: ``CQL2Error`` with the part of the filter in which the fault is.
    public init(
        _ expression: CQL2Expression, queryables: Queryables, functions: [CQL2Function] = [],
        system: LiteralSystem = .rdNew
    ) throws(CQL2Error) {
        let check = TypeCheck(queryables: queryables, functions: functions, system: system)
        self.expression = try check.condition(expression)
        self.functions = check.functions
    }

    /// What evaluates the filter, for use by one task at a time.
    /// - Throws: ``CQL2Error`` `invalidGeometry` when GEOS cannot work with a geometry of the filter.
    public func prepared() throws(CQL2Error) -> PreparedFilter {
        do throws(GeometryError) {
            return PreparedFilter(try Compiler(functions: functions).condition(expression))
        } catch { throw CQL2Error(.invalidGeometry(.init(error))) }
    }
}
