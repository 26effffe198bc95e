// SPDX-License-Identifier: EUPL-1.2

import Foundation

@testable import Geometry

/// Runs the cases of files, and counts per operation.
struct XMLScore {
    struct Count {
        var passed = 0
        var failed = 0
        var unsupported = 0
    }

    private(set) var counts: [String: Count] = [:]
    /// What went wrong, with file, case and operation.
    private(set) var failures: [String] = []
    private(set) var caseCount = 0

    var passed: Int { counts.values.reduce(0) { $0 + $1.passed } }

    /// The `.xml` files in a folder and the folders in it, in order of name.
    static func files(in folder: URL) -> [URL] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension.lowercased() == "xml" }
            .sorted { $0.path < $1.path }
    }

    mutating func add(_ file: URL) {
        do {
            let run = try XMLRun(contentsOf: file)
            for (number, example) in run.cases.enumerated() {
                caseCount += 1
                add(example, "\(file.lastPathComponent), case \(number + 1) (\(example.description))", run)
            }
        } catch {
            failures.append("\(file.lastPathComponent): \(error)")
        }
    }

    private mutating func add(_ example: XMLRun.Case, _ place: String, _ run: XMLRun) {
        let shapes = example.geometries.mapValues { text in Result { try Self.shape(text) } }
        for test in example.tests {
            var count = counts[test.operation.lowercased()] ?? Count()
            do {
                // A ring on its own is a line here, and every line is valid.
                if test.operation.lowercased() == "isvalid", example.geometries["a"]?.hasPrefix("LINEARRING") == true {
                    throw GeometryError(.ringNotClosed, "a ring on its own is no geometry of this module")
                }
                let readable = try shapes.mapValues { try $0.get() }
                switch try XMLComparison(run.fixedScale).verdict(test, readable) {
                case .passed: count.passed += 1
                case .unsupported: count.unsupported += 1
                case .failed(let detail):
                    count.failed += 1
                    failures.append("\(place), \(test.operation): \(detail)")
                }
            } catch let error as GeometryError
                where error.code == .notFinite || error.code == .tooFewPoints
                || error.code == .ringNotClosed || error.code == .malformedWKT || error.code == .empty
            {
                // Values of this module cannot hold such geometries at all.
                count.unsupported += 1
            } catch {
                count.failed += 1
                failures.append("\(place), \(test.operation): \(error)")
            }
            counts[test.operation.lowercased()] = count
        }
    }

    /// A geometry from well-known text, or from well-known binary in hexadecimal digits.
    static func shape(_ text: String) throws -> Shape {
        guard let first = text.first, first.isHexDigit, first.isNumber else {
            // Old files write a polygon of nothing so.
            return try WKTReader.read(text.replacing("( EMPTY)", with: "EMPTY"))
        }
        let digits = text.filter { !$0.isWhitespace }.compactMap(\.hexDigitValue)
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
        return try WKBReader.read(bytes)
    }

    /// A table of operations with what passed, failed and is not supported.
    var table: String {
        func row(_ name: String, _ numbers: [String]) -> String {
            name.padding(toLength: 24, withPad: " ", startingAt: 0)
                + numbers.map { String(repeating: " ", count: max(0, 13 - $0.count)) + $0 }.joined()
        }
        let rows = counts.sorted { $0.key < $1.key }.map { name, count in
            row(name, [count.passed, count.failed, count.unsupported].map(String.init))
        }
        let sum = counts.values.reduce(into: [0, 0, 0]) { sum, count in
            sum = [sum[0] + count.passed, sum[1] + count.failed, sum[2] + count.unsupported]
        }
        return ([row("operation", ["passed", "failed", "unsupported"])] + rows + [row("all", sum.map(String.init))])
            .joined(separator: "\n")
    }
}
