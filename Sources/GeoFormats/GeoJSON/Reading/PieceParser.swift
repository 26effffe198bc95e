// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Parses pieces of a GeoJSON text into records.
struct PieceParser {
    let claims: CoordinateClaims
    let gridDirectory: String
    private var geometry: GeometryScanner
    /// Those for `place`, of which the features of one file may be in several reference systems.
    private var places: [CoordinateClaim: GeometryScanner] = [:]
    private var index = 0
    private var isCutOff = false

    /// - Throws: ``FormatError`` `unknownCRS` or `transformation`.
    init(claims: CoordinateClaims, _ gridDirectory: String) throws(FormatError) {
        self.claims = claims
        self.gridDirectory = gridDirectory
        geometry = GeometryScanner(source: try CoordinateSource(claims.geometry, gridDirectory: gridDirectory))
        if !claims.place.crs.isOfficial { _ = try placeScanner(claims.place) }
    }

    /// Whether making another parser takes as long as parsing some pieces: PROJ has to look for an operation first.
    var isCostly: Bool { !claims.geometry.crs.isOfficial || !claims.place.crs.isOfficial }

    /// What is known before the first feature.
    var summary: ReadingSummary {
        let scanners = [geometry] + places.values
        let hasPlace = claims.geometry.crs == .crs84 && claims.place.crs != .crs84
        var summary = ReadingSummary(
            crs: hasPlace ? claims.place.crs : claims.geometry.crs,
            operation: scanners.lazy.compactMap(\.source.operation).first)
        summary.droppedHeights = scanners.reduce(0) { $0 + $1.droppedHeights }
        summary.isCutOff = isCutOff
        summary.coordinatesOutsideAreaOfUse = scanners.reduce(0) { $0 + $1.source.pairsOutsideAreaOfUse }
        return summary
    }

    /// Hands the records of a piece to a body.
    /// - Throws: ``FormatError`` at a fault in the text, or what the body throws.
    mutating func parse(_ piece: FeaturePiece, _ body: (FeatureRecord) throws -> Void) throws {
        index = piece.firstIndex
        // The scanner does not outlive the bytes: it is a local of this closure.
        try piece.text.bytes.withUnsafeBufferPointer { bytes in
            switch piece.content {
            case .features: try parseFeatures(bytes, piece, body)
            case .brokenFeatures:
                try parseFeatures(bytes, piece, body)
                let scanner = JSONScanner(bytes, origin: piece.text.origin)
                throw scanner.truncated("',' or the closing bracket")
            case .tail(let members): try parseTail(bytes, piece, members)
            case .feature, .geometry:
                var scanner = JSONScanner(bytes, origin: piece.text.origin)
                var lines = LineCounter(bytes, from: piece.text.origin.line)
                var isFeature = false
                if case .feature = piece.content { isFeature = true }
                try body(isFeature ? try feature(&scanner, &lines) : try bareGeometry(&scanner, &lines))
                try scanner.finish()
            case .lines: try parseLines(bytes, piece, body)
            }
        }
    }

    private mutating func parseFeatures(
        _ bytes: UnsafeBufferPointer<UInt8>, _ piece: FeaturePiece, _ body: (FeatureRecord) throws -> Void
    ) throws {
        var scanner = JSONScanner(bytes, origin: piece.text.origin, depth: 2)
        var lines = LineCounter(bytes, from: piece.text.origin.line)
        while true {
            scanner.skipSpace()
            guard scanner.position < bytes.count else { return }
            guard try scanner.nextItem(isFirst: index == 1) else { return }
            try body(try feature(&scanner, &lines))
        }
    }

    private mutating func parseTail(
        _ bytes: UnsafeBufferPointer<UInt8>, _ piece: FeaturePiece, _ seen: MemberCheck
    ) throws(FormatError) {
        var scanner = JSONScanner(bytes, origin: piece.text.origin, depth: 2)
        var members = seen
        guard try !scanner.nextItem(isFirst: index == 1) else { throw scanner.unexpected("a feature") }
        while let (key, position) = try scanner.nextMember(isFirst: false) {
            try members.note(key, at: position, in: scanner)
            if try TransferLimit.isExceeded(key, &scanner) { isCutOff = true }
        }
        try scanner.finish()
    }

    private mutating func parseLines(
        _ bytes: UnsafeBufferPointer<UInt8>, _ piece: FeaturePiece, _ body: (FeatureRecord) throws -> Void
    ) throws {
        for range in LineTexts(piece.text.bytes) {
            let line = UnsafeBufferPointer(rebasing: bytes[range])
            let before = UnsafeBufferPointer(rebasing: bytes[..<range.lowerBound])
            var scanner = JSONScanner(line, origin: piece.text.origin.advanced(over: before))
            var lines = LineCounter(line, from: scanner.place(of: 0).line)
            let record = scanner.startsGeometry ? try bareGeometry(&scanner, &lines) : try feature(&scanner, &lines)
            try scanner.finish()
            try body(record)
        }
    }

    // MARK: Records

    private mutating func feature(
        _ scanner: inout JSONScanner, _ lines: inout LineCounter
    ) throws(FormatError) -> FeatureRecord {
        do throws(FormatError) {
            guard try scanner.peek("a feature") == .openBrace else {
                throw scanner.error(.malformedGeoJSON, "a feature should be an object")
            }
            let start = scanner.position
            var draft = FeatureDraft()
            try draft.read(&scanner, geometry: &geometry)
            if let place = draft.place { draft.geometry = try self.place(at: place, draft.coordRefSys, scanner) }
            let record = FeatureRecord(
                index: index, line: lines.line(of: start), id: draft.id, time: draft.time,
                properties: draft.properties, geometry: draft.geometry)
            index += 1
            return record
        } catch {
            throw error.locating(feature: index)
        }
    }

    private mutating func bareGeometry(
        _ scanner: inout JSONScanner, _ lines: inout LineCounter
    ) throws(FormatError) -> FeatureRecord {
        scanner.skipSpace()
        let line = lines.line(of: scanner.position)
        let result = try geometry.read(&scanner)
        defer { index += 1 }
        return FeatureRecord(index: index, line: line, geometry: result)
    }

    /// The geometry of JSON-FG, which counts more than `geometry`: that is there for readers of GeoJSON.
    private mutating func place(
        at position: Int, _ system: AttributeValue?, _ scanner: JSONScanner
    ) throws(FormatError) -> Result<Shape?, GeometryDefect> {
        var claim = claims.place
        if let system, !system.isNull, !claims.isOverridden { claim = try CoordinateClaims.place(system) }
        var reader = try placeScanner(claim)
        var again = scanner
        again.position = position
        let result = try reader.read(&again)
        places[claim] = reader
        return result
    }

    private mutating func placeScanner(_ claim: CoordinateClaim) throws(FormatError) -> GeometryScanner {
        // Taken out, so that its buffers are not copied while it reads.
        if let known = places.removeValue(forKey: claim) { return known }
        let made = GeometryScanner(source: try CoordinateSource(claim, gridDirectory: gridDirectory))
        return made
    }
}

extension JSONScanner {
    /// Whether the object at the position starts with the type of a geometry; most writers put the type first.
    fileprivate var startsGeometry: Bool {
        var scanner = self
        do throws(FormatError) {
            try scanner.enterObject()
            guard let (key, _) = try scanner.nextMember(isFirst: true), key == "type" else { return false }
            guard let type = try scanner.readValue().string else { return false }
            return type == "GeometryCollection" || SimpleType(rawValue: type) != nil
        } catch {
            return false
        }
    }
}
