// SPDX-License-Identifier: EUPL-1.2

/// Reads the pieces of a text, on all cores where that pays.
enum PieceReading {
    /// - Throws: ``FormatError`` at a fault in the text, or what the mapping or the body throws; all records before it
    ///   have then been handed on.
    static func run<Output: Sendable>(
        _ pieces: inout FeaturePieces, _ parser: PieceParser,
        mapping: @escaping @Sendable (FeatureRecord) throws -> Output,
        _ body: (Output) throws -> Void
    ) throws -> ReadingSummary {
        guard !parser.isCostly else { return try runInTurn(&pieces, parser, mapping, body) }
        let (claims, gridDirectory) = (parser.claims, parser.gridDirectory)
        var summary = parser.summary
        try OrderedWork.run {
            try pieces.next()
        } work: { piece in
            PieceOutcome(piece, claims, gridDirectory, mapping)
        } deliver: { outcome in
            summary.features += outcome.features
            summary.defects += outcome.defects
            summary.droppedHeights += outcome.droppedHeights
            summary.isCutOff = summary.isCutOff || outcome.isCutOff
            for output in outcome.outputs { try body(output) }
            if let fault = outcome.fault { throw fault }
        }
        return summary
    }

    private static func runInTurn<Output: Sendable>(
        _ pieces: inout FeaturePieces, _ parser: PieceParser, _ mapping: (FeatureRecord) throws -> Output,
        _ body: (Output) throws -> Void
    ) throws -> ReadingSummary {
        var parser = parser
        var (features, defects) = (0, 0)
        while let piece = try pieces.next() {
            try parser.parse(piece) { record in
                features += 1
                if case .failure = record.geometry { defects += 1 }
                try body(try mapping(record))
            }
        }
        var summary = parser.summary
        (summary.features, summary.defects) = (features, defects)
        return summary
    }
}

/// What came of a piece.
private struct PieceOutcome<Output: Sendable>: Sendable {
    private(set) var outputs: [Output] = []
    private(set) var fault: (any Error)?
    private(set) var features = 0
    private(set) var defects = 0
    private(set) var droppedHeights = 0
    private(set) var isCutOff = false

    init(
        _ piece: FeaturePiece, _ claims: CoordinateClaims, _ gridDirectory: String,
        _ mapping: (FeatureRecord) throws -> Output
    ) {
        do {
            var parser = try PieceParser(claims: claims, gridDirectory)
            try parser.parse(piece) { record in
                features += 1
                if case .failure = record.geometry { defects += 1 }
                outputs.append(try mapping(record))
            }
            let summary = parser.summary
            (droppedHeights, isCutOff) = (summary.droppedHeights, summary.isCutOff)
        } catch { fault = error }
    }
}
