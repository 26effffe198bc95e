// SPDX-License-Identifier: EUPL-1.2

/// Cuts a GeoJSON text into pieces of about half a megabyte that can be parsed apart from each other.
struct FeaturePieces {
    private enum Stage { case start, features, tail, lines, done }

    /// From this size on a feature that does not end is parsed while it is read: perhaps a brace is missing.
    private static let suspiciousSize = 4 << 20

    private let outline: GeoJSONOutline
    private var window: TextWindow
    private var stage = Stage.start
    private var scan = FeatureScan()
    private var nextIndex = 1

    init(_ outline: GeoJSONOutline, _ input: ByteInput) throws(FormatError) {
        self.outline = outline
        window = try TextWindow(input)
    }

    /// The next piece, nil at the end.
    mutating func next() throws(FormatError) -> FeaturePiece? {
        switch stage {
        case .start: try start()
        case .features: try features()
        case .lines: try lines()
        case .tail: .init(content: .tail(outline.members), text: try rest(), firstIndex: nextIndex)
        case .done: nil
        }
    }

    /// Passes over the features of a collection.
    /// - Returns: What follows them, nil when the text is broken before.
    mutating func skipToTail() throws(FormatError) -> TextPiece? {
        while let piece = try next() {
            if case .tail = piece.content { return piece.text }
        }
        return nil
    }

    private mutating func start() throws(FormatError) -> FeaturePiece? {
        switch outline.kind {
        case .collection(let start):
            while window.bytes.count < start, !window.isAtEnd { try window.fill() }
            _ = window.take(min(start, window.bytes.count))
            stage = .features
            return try features()
        case .lines:
            stage = .lines
            return try lines()
        case .feature: return FeaturePiece(content: .feature, text: try rest(), firstIndex: 1)
        case .geometry: return FeaturePiece(content: .geometry, text: try rest(), firstIndex: 1)
        }
    }

    /// All that is left.
    private mutating func rest() throws(FormatError) -> TextPiece {
        while !window.isAtEnd { try window.fill() }
        stage = .done
        return window.take(window.bytes.count)
    }

    // MARK: Collection

    private mutating func features() throws(FormatError) -> FeaturePiece? {
        while true {
            switch window.bytes.withUnsafeBufferPointer({ scan.advance($0) }) {
            case .needsMore:
                if scan.lastEnd > 0 { return cut() }
                if window.isAtEnd { return try broken() }
                if window.bytes.count >= Self.suspiciousSize, isBroken { return try broken() }
                try window.fill()
            case .arrayEnd:
                if scan.lastEnd > 0 { return cut() }
                stage = .tail
                return try next()
            case .broken:
                if scan.lastEnd > 0 { return cut() }
                // Messages quote some of what follows.
                if window.bytes.count < scan.position + 64, !window.isAtEnd { try window.fill() }
                return try broken()
            }
        }
    }

    private mutating func cut() -> FeaturePiece {
        let count = scan.count
        defer { nextIndex += count }
        let piece = FeaturePiece(content: .features, text: window.take(scan.lastEnd), firstIndex: nextIndex)
        scan.cut()
        return piece
    }

    private mutating func broken() throws(FormatError) -> FeaturePiece {
        stage = .done
        return FeaturePiece(
            content: .brokenFeatures, text: window.take(window.bytes.count), firstIndex: nextIndex)
    }

    /// Whether the feature that does not end holds a fault.
    private var isBroken: Bool {
        window.bytes.withUnsafeBufferPointer { bytes in
            var scanner = JSONScanner(bytes, depth: 2)
            do throws(FormatError) {
                if try nextIndex > 1 ? scanner.nextItem(isFirst: false) : true { try scanner.skipValue() }
                return false
            } catch {
                return error.code != .truncated && scanner.position + 64 < bytes.count
            }
        }
    }

    // MARK: Lines

    private mutating func lines() throws(FormatError) -> FeaturePiece? {
        while true {
            let mark = window.bytes.first == ByteSource.recordSeparator ? ByteSource.recordSeparator : 0x0A
            let end =
                mark == 0x0A
                ? window.bytes.lastIndex(of: mark).map { $0 + 1 } : window.bytes.lastIndex(of: mark)
            if window.isAtEnd || (end ?? 0) > 0 {
                let size = window.isAtEnd ? window.bytes.count : end ?? 0
                guard size > 0 else {
                    stage = .done
                    return nil
                }
                let text = window.take(size)
                let count = LineTexts(text.bytes).count
                defer { nextIndex += count }
                return FeaturePiece(content: .lines, text: text, firstIndex: nextIndex)
            }
            try window.fill()
        }
    }
}
