// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Does a number of operations and tells how much memory that took for good.
///
/// `leaks OPERATIONS GRID-FOLDER`: prints the resident memory after each tenth; exit code 1 when it has grown.
@main
enum Leaks {
    /// What the allocator may keep back for itself, in kilobytes.
    private static let allowance = 4_096

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let total = Int(arguments[1]), total > 0 else { exit(2) }
        let operations = try Operations(gridDirectory: arguments[2])
        var done = 0
        var start: Int?
        for tenth in 1...10 {
            while done < total * tenth / 10 { done += try work(operations, done) }
            let kilobytes = try residentKilobytes()
            print("\(done) operations: \(kilobytes) kB")
            // The first tenth warms up: caches of PROJ, pools of the allocator, metadata of Swift.
            start = start ?? kilobytes
        }
        let growth = try residentKilobytes() - (start ?? 0)
        print("grown by \(growth) kB since the first tenth; \(allowance) kB are allowed")
        exit(growth <= allowance ? 0 : 1)
    }

    private static func work(_ operations: Operations, _ done: Int) throws -> Int {
        // Opening the grid takes a hundred times as long as the others.
        try operations.round() + ((done / 32).isMultiple(of: 8) ? operations.transformers() : 0)
    }

    private static func residentKilobytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line.flatMap { Int($0.split(whereSeparator: \.isWhitespace)[1]) } ?? 0
    }
}
