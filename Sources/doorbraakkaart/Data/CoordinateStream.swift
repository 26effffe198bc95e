// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry

/// Transforms a stream of lines in flat memory, on as many cores as there are, and counts the lines that failed.
struct CoordinateStream {
    let from: CoordinateReferenceSystem
    let to: CoordinateReferenceSystem
    let gridDirectory: String
    private(set) var failures = 0
    private var line = 0

    init(from: CoordinateReferenceSystem, to: CoordinateReferenceSystem, gridDirectory: String) {
        self.from = from
        self.to = to
        self.gridDirectory = gridDirectory
    }

    /// Reads until the end; answers come in the order of the lines.
    mutating func run(_ reader: LineReader, into sink: any ByteSink) async throws {
        var reader = reader
        let first = try CoordinateTransformer(from: from, to: to, gridDirectory: gridDirectory)
        for operation in first.operations { Message.note("\(operation.notice).") }
        let limit = ProcessInfo.processInfo.activeProcessorCount
        var round: [[UInt8]] = []
        while let block = try reader.next() {
            round.append(block)
            // Blocks are gathered for the cores only while more is there: whoever waits for an answer gets it first.
            guard round.count >= limit || !reader.isReady else { continue }
            try await write(round, with: first, into: sink)
            round = []
        }
        try await write(round, with: first, into: sink)
    }

    private mutating func write(
        _ blocks: [[UInt8]], with first: CoordinateTransformer, into sink: any ByteSink
    ) async throws {
        if blocks.count == 1 { return try finish(CoordinateBatch(blocks[0], with: first), into: sink) }
        for batch in try await transformed(blocks) { try finish(batch, into: sink) }
    }

    /// Each block in a task of its own with a transformer of its own, which costs little beside the block.
    private func transformed(_ blocks: [[UInt8]]) async throws -> [CoordinateBatch] {
        let (from, to, gridDirectory) = (from, to, gridDirectory)
        return try await withThrowingTaskGroup(of: (Int, CoordinateBatch).self) { group in
            for (index, block) in blocks.enumerated() {
                group.addTask {
                    let transformer = try CoordinateTransformer(from: from, to: to, gridDirectory: gridDirectory)
                    return (index, CoordinateBatch(block, with: transformer))
                }
            }
            var result: [(Int, CoordinateBatch)] = []
            for try await item in group { result.append(item) }
            return result.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private mutating func finish(_ batch: CoordinateBatch, into sink: any ByteSink) throws {
        for failure in batch.failures { Message.error("line \(line + failure.line): \(failure.reason)") }
        failures += batch.failures.count
        line += batch.lines
        try sink.write(batch.text)
    }
}
