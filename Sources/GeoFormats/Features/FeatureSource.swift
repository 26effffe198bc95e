// SPDX-License-Identifier: EUPL-1.2

/// A file of one format from which features are read.
protocol FeatureSource: Sendable {
    /// The name of the file in messages.
    var name: String { get }

    /// Reads all features in the order of the file, each mapped on any thread, the outcomes handed on in order.
    func read<Output: Sendable>(
        mapping: @escaping @Sendable (FeatureRecord) throws -> Output, _ body: (Output) throws -> Void
    ) throws -> ReadingSummary
}
