// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import GRDB
internal import Geometry

/// The SQL functions that the triggers of a spatial index call.
public enum GeoPackageFunctions {
    /// Registers `ST_IsEmpty`, `ST_MinX`, `ST_MaxX`, `ST_MinY` and `ST_MaxY`; to be done on every connection.
    public static func register(in db: Database) {
        for function in all { db.add(function: function) }
    }

    private static let all = [
        DatabaseFunction("ST_IsEmpty", argumentCount: 1, pure: true) { values in
            try header(values[0])?.isEmpty
        },
        function("ST_MinX", \.minX), function("ST_MaxX", \.maxX),
        function("ST_MinY", \.minY), function("ST_MaxY", \.maxY),
    ]

    private static func function(
        _ name: String, _ edge: @escaping @Sendable (BoundingBox) -> Double
    ) -> DatabaseFunction {
        DatabaseFunction(name, argumentCount: 1, pure: true) { values in
            guard case .blob(let blob) = values[0].storage else { return nil }
            return try blob.withUnsafeBytes { try GeoPackageBinary.box($0) }.map(edge)
        }
    }

    private static func header(_ value: DatabaseValue) throws -> GeoPackageHeader? {
        guard case .blob(let blob) = value.storage else { return nil }
        return try blob.withUnsafeBytes { try GeoPackageHeader($0) }
    }
}
