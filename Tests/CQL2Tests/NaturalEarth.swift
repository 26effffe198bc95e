// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import TestSupport

@testable import CQL2

/// The layers that `Scripts/check-cql2` fetches; nil where it did not.
enum NaturalEarth: String, Sendable {
    case countries = "naturalearth_lowres"
    case places = "naturalearth_cities"

    static let arePresent = FileManager.default.fileExists(atPath: NaturalEarth.places.file.path)

    private var file: URL { ProjectFolder.root.appending(path: ".build-cql2/\(rawValue).geojson") }

    /// The conformance tests evaluate in degrees.
    static let system = LiteralSystem(isGeographic: true) { $0 }

    static let queryables = Queryables([
        .init("name", .string), .init("pop_est", .number), .init("geom", .geometry(.any)), .init("date", .date),
        .init("start", .timestamp), .init("end", .timestamp), .init("boolean", .boolean),
    ])

    /// All features of the layer.
    func records() throws -> [Record] {
        let text = try String(contentsOf: file, encoding: .utf8)
        guard case .object(let members) = try JSONValue(parsing: text, maximumDepth: 20),
            case .array(let features)? = members["features"]
        else { return [] }
        var parser = JSONParser(limits: CQL2Limits(positions: 1_000_000))
        var records: [Record] = []
        for case .object(let feature) in features { records.append(try record(feature, &parser)) }
        // Three places have times in the conformance tests, which are told by what the tests expect of them.
        if self == .places {
            for (index, values) in Self.times.enumerated() { records[index].values.merge(values) { $1 } }
        }
        return records
    }

    private func record(_ feature: [String: JSONValue], _ parser: inout JSONParser) throws -> Record {
        var record = Record()
        if let geometry = feature["geometry"], case .literal(let shape) = try parser.expression(geometry, "") {
            record.values["geom"] = shape
        }
        guard case .object(let properties)? = feature["properties"] else { return record }
        if case .string(let name)? = properties["name"] { record.values["name"] = .string(name) }
        if case .number(let number)? = properties["pop_est"] { record.values["pop_est"] = .number(number) }
        return record
    }

    private static let times: [[String: CQL2Value]] = [
        times("2021-04-16", "2021-04-16T10:15:59Z", "2022-04-16T10:16:06Z", true),
        times("2022-04-16", "2022-04-16T10:13:19Z", "2023-04-16T10:15:10Z", true),
        times("2023-04-16", "2022-04-16T10:15:10Z", "2022-04-16T10:16:06Z", false),
    ]

    private static func times(_ date: String, _ start: String, _ end: String, _ truth: Bool) -> [String: CQL2Value] {
        var values: [String: CQL2Value] = ["boolean": .boolean(truth)]
        for (name, text) in [("date", date), ("start", start), ("end", end)] {
            values[name] = Instant(text).map(CQL2Value.instant)
        }
        return values
    }
}
