// SPDX-License-Identifier: EUPL-1.2

/// Maps records that are read one after another, a batch at a time on the cores.
enum RecordBatches {
    private static let size = 256

    /// - Throws: What `next`, the mapping or the body throws; before an error of `next` all earlier records are handed on.
    static func run<Output: Sendable>(
        _ next: () throws -> FeatureRecord?, mapping: @escaping @Sendable (FeatureRecord) throws -> Output,
        _ body: (Output) throws -> Void
    ) throws {
        var fault: (any Error)?
        var isAtEnd = false
        try OrderedWork.run {
            var batch: [FeatureRecord] = []
            do {
                while !isAtEnd, batch.count < size {
                    guard let record = try next() else {
                        isAtEnd = true
                        break
                    }
                    batch.append(record)
                }
            } catch {
                // What came before the fault is handed on first.
                (fault, isAtEnd) = (error, true)
            }
            return batch.isEmpty ? nil : batch
        } work: { batch in
            MappedBatch(batch, mapping)
        } deliver: { batch in
            try batch.hand(to: body)
        }
        if let fault { throw fault }
    }
}

/// The outcomes of a batch, up to the first record whose mapping threw.
struct MappedBatch<Output: Sendable>: Sendable {
    private var outputs: [Output] = []
    private var fault: (any Error)?

    init(_ records: [FeatureRecord], _ mapping: (FeatureRecord) throws -> Output) {
        outputs.reserveCapacity(records.count)
        do { for record in records { outputs.append(try mapping(record)) } } catch { fault = error }
    }

    func hand(to body: (Output) throws -> Void) throws {
        for output in outputs { try body(output) }
        if let fault { throw fault }
    }
}
