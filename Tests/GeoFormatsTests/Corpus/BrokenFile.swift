// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GRDB
import GeoFormats
import TestSupport
import Testing

/// A file that cannot be read as a whole, and what its one error must say.
struct BrokenFile: Sendable, CustomTestStringConvertible {
    let name: String
    let code: FormatError.Code
    let fragment: String
    let make: @Sendable (URL) throws -> Void

    var testDescription: String { name }

    init(
        _ name: String, _ code: FormatError.Code, _ fragment: String, make: @escaping @Sendable (URL) throws -> Void
    ) {
        self.name = name
        self.code = code
        self.fragment = fragment
        self.make = make
    }

    /// A file with these bytes.
    init(_ name: String, bytes: [UInt8], _ code: FormatError.Code, _ fragment: String) {
        self.init(name, code, fragment) { url in try Data(bytes).write(to: url) }
    }

    /// A file with this text.
    init(_ name: String, text: String, _ code: FormatError.Code, _ fragment: String) {
        self.init(name, bytes: Array(text.utf8), code, fragment)
    }

    /// A GeoPackage on which statements were run.
    init(_ name: String, sql: String, _ code: FormatError.Code, _ fragment: String) {
        self.init(name, code, fragment) { url in try SampleDatabase.make(at: url, sql: sql) }
    }

    /// A GeoPackage of which bytes were changed.
    init(
        _ name: String, _ code: FormatError.Code, _ fragment: String,
        changing change: @escaping @Sendable (inout Data) -> Void
    ) {
        self.init(name, code, fragment) { url in
            try SampleDatabase.make(at: url, sql: "")
            var data = try Data(contentsOf: url)
            change(&data)
            try data.write(to: url)
        }
    }

    static let all = text + sequences + jsonFG + csv + packages
}

/// A small GeoPackage with the layer `plannen`, to be damaged.
enum SampleDatabase {
    static func make(at url: URL, sql: String) throws {
        let file = try FeatureFile(
            at: url, product: .geoPackage, layer: LayerDescription(name: "plannen"), gridDirectory: "")
        for feature in try Plannen.all() { try file.write(feature) }
        try file.commit()
        guard !sql.isEmpty else { return }
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { GeoPackageFunctions.register(in: $0) }
        let queue = try DatabaseQueue(path: url.path, configuration: configuration)
        try queue.write { db in try db.execute(sql: sql) }
        try queue.close()
    }

    /// Replaces the geometry of the first row, past the triggers of the index.
    static func make(at url: URL, geometry: [UInt8]) throws {
        let hex = geometry.map { String(UInt32($0) + 0x100, radix: 16).dropFirst() }.joined()
        try make(
            at: url,
            sql: """
                DROP TRIGGER rtree_plannen_geom_update2; DROP TRIGGER rtree_plannen_geom_update4;
                DROP TRIGGER rtree_plannen_geom_update5; DROP TRIGGER rtree_plannen_geom_update6;
                DROP TRIGGER rtree_plannen_geom_update7;
                UPDATE plannen SET geom = x'\(hex)' WHERE fid = 7;
                """)
    }
}
