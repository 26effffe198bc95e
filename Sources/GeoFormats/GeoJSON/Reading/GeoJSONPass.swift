// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import OrderedCollections

/// One pass over the features of a GeoJSON text.
struct GeoJSONPass {
    private enum Stage { case start, features(isFirst: Bool), done }

    private(set) var summary: ReadingSummary
    private let name: String
    private let outline: GeoJSONOutline
    private var scanner: JSONScanner
    private var geometry: GeometryScanner
    private var lines: LineCounter
    private var stage = Stage.start
    /// The number of the feature that is being read.
    private var current: Int?
    private var members = MemberCheck(of: "the collection", once: ["type", "features", "crs"])

    init(_ bytes: UnsafeBufferPointer<UInt8>, reader: GeoJSONReader) throws(FormatError) {
        name = reader.name
        scanner = JSONScanner(bytes)
        lines = LineCounter(bytes)
        do throws(FormatError) {
            outline = try GeoJSONOutline(scanner)
            let source = try CoordinateSource(
                override: reader.override, claim: outline.crs, gridDirectory: reader.gridDirectory)
            geometry = GeometryScanner(source: source)
            summary = ReadingSummary(crs: source.crs, operation: source.operation)
        } catch {
            throw error.locating(file: reader.name)
        }
    }

    /// The next feature, nil when the text has ended well.
    mutating func next() throws(FormatError) -> FeatureRecord? {
        do throws(FormatError) {
            guard let record = try advance() else { return nil }
            summary.features = record.index
            if case .failure = record.geometry { summary.defects += 1 }
            summary.droppedHeights = geometry.droppedHeights
            summary.coordinatesOutsideAreaOfUse = geometry.source.pairsOutsideAreaOfUse
            return record
        } catch {
            throw error.locating(file: name, feature: current)
        }
    }

    private mutating func advance() throws(FormatError) -> FeatureRecord? {
        switch stage {
        case .start:
            switch outline.kind {
            case .collection: return try startCollection()
            case .feature:
                let record = try readFeature()
                try end()
                return record
            case .geometry:
                let record = try readBareGeometry()
                try end()
                return record
            }
        case .features(let isFirst): return try continueCollection(isFirst: isFirst)
        case .done: return nil
        }
    }

    private mutating func end() throws(FormatError) {
        try scanner.finish()
        stage = .done
    }

    // MARK: Collection

    private mutating func startCollection() throws(FormatError) -> FeatureRecord? {
        try scanner.enterObject()
        return try passMembers(isFirst: true)
    }

    private mutating func continueCollection(isFirst: Bool) throws(FormatError) -> FeatureRecord? {
        guard try scanner.nextItem(isFirst: isFirst) else { return try passMembers(isFirst: false) }
        stage = .features(isFirst: false)
        return try readFeature()
    }

    /// Passes over the members of the collection up to its features, or after them to the end.
    private mutating func passMembers(isFirst: Bool) throws(FormatError) -> FeatureRecord? {
        var isFirst = isFirst
        while let (key, position) = try scanner.nextMember(isFirst: isFirst) {
            isFirst = false
            try members.note(key, at: position, in: scanner)
            guard key == "features" else {
                try scanner.skipValue()
                continue
            }
            guard try scanner.peek("the features") == .openBracket else {
                throw scanner.error(.malformedGeoJSON, "'features' should be an array")
            }
            try scanner.enterArray()
            stage = .features(isFirst: true)
            return try continueCollection(isFirst: true)
        }
        guard members.has("features") else {
            throw scanner.error(.malformedGeoJSON, "the FeatureCollection has no 'features'")
        }
        try end()
        return nil
    }

    // MARK: Features

    private mutating func readFeature() throws(FormatError) -> FeatureRecord {
        let index = summary.features + 1
        current = index
        guard try scanner.peek("a feature") == .openBrace else {
            throw scanner.error(.malformedGeoJSON, "a feature should be an object")
        }
        let start = scanner.position
        var draft = FeatureDraft()
        try draft.read(&scanner, geometry: &geometry)
        current = nil
        return FeatureRecord(
            index: index, line: lines.line(of: start), id: draft.id, properties: draft.properties,
            geometry: draft.geometry)
    }

    private mutating func readBareGeometry() throws(FormatError) -> FeatureRecord {
        scanner.skipSpace()
        let line = lines.line(of: scanner.position)
        let result = try geometry.read(&scanner)
        return FeatureRecord(index: 1, line: line, id: nil, properties: [:], geometry: result)
    }
}
