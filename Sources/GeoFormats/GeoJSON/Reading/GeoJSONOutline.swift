// SPDX-License-Identifier: EUPL-1.2

/// What must be known of a GeoJSON text before its features are read: its kind and its reference systems, which may
/// come last.
struct GeoJSONOutline: Sendable {
    enum Kind: Sendable {
        /// A collection, of which the features start after so many bytes.
        case collection(start: Int)
        /// A single feature.
        case feature
        /// A bare geometry.
        case geometry
        /// A feature or geometry on each line, or between record separators.
        case lines
    }

    private(set) var kind = Kind.feature
    /// The value of the `crs` member.
    private(set) var crs: AttributeValue?
    /// The value of the `coordRefSys` member.
    private(set) var coordRefSys: AttributeValue?
    /// Whether a member before the features says that there are more than these.
    private(set) var isCutOff = false
    /// What has been seen of the members of a collection before its features.
    private(set) var members = MemberCheck(of: "the collection", once: ["type", "features", "crs", "coordRefSys"])
    private var type: String?
    private var keys: Set<String> = []

    /// - Throws: ``FormatError`` when the text is not GeoJSON.
    init(_ input: ByteInput) throws(FormatError) {
        var window = try TextWindow(input)
        if try Self.startsWithSeparator(&window) {
            kind = .lines
            return
        }
        self = try Self.growing(&window) { scanner throws(FormatError) in
            var outline = GeoJSONOutline()
            try outline.walk(&scanner)
            return outline
        }
        switch kind {
        case .collection:
            let isKnown = type != nil && (crs != nil || coordRefSys != nil)
            // Most files say nothing of it at all, and need not be looked through twice.
            if !isKnown {
                let isWorthwhile = try type == nil ? true : Self.mentionsSystem(input)
                if isWorthwhile { try readTail(of: input) }
            }
            try requireCollection()
        default:
            try readWhole(&window)
            if ["geojsonl", "geojsons", "ndjson", "jsonl"].contains(input.fileExtension) { kind = .lines }
        }
    }

    private init() {}

    /// Runs a scanner from the start of the window, which reads on until it holds all that the scanner needs.
    private static func growing<Answer>(
        _ window: inout TextWindow, _ scan: (inout JSONScanner) throws(FormatError) -> Answer
    ) throws(FormatError) -> Answer {
        while true {
            let (result, needsMore) = window.bytes.withUnsafeBufferPointer { bytes in
                // The scanner does not outlive the bytes: it is a local of this closure.
                var scanner = JSONScanner(bytes, origin: window.origin)
                let result = Result { () throws(FormatError) in try scan(&scanner) }
                guard case .failure(let error) = result else { return (result, false) }
                // A word or a message may be cut off by the end of the window.
                return (result, error.code == .truncated || scanner.position + 64 > bytes.count)
            }
            guard needsMore, !window.isAtEnd else { return try result.get() }
            try window.fill()
        }
    }

    private static func startsWithSeparator(_ window: inout TextWindow) throws(FormatError) -> Bool {
        while true {
            if let first = window.bytes.first(where: { !$0.isJSONSpace }) { return first == ByteSource.recordSeparator }
            guard !window.isAtEnd else { throw FormatError(.empty, "the file holds nothing but space") }
            try window.fill()
        }
    }

    // MARK: Members

    /// Walks over the members until the features start, or the kind of another text is known.
    private mutating func walk(_ scanner: inout JSONScanner) throws(FormatError) {
        guard try scanner.peek("a JSON value") == .openBrace else { throw try Self.notAnObject(&scanner) }
        let start = scanner.position
        try scanner.enterObject()
        var isFirst = true
        while let (key, position) = try scanner.nextMember(isFirst: isFirst) {
            isFirst = false
            try members.note(key, at: position, in: scanner)
            keys.insert(key)
            if key == "features", try scanner.peek("the features") == .openBracket {
                kind = .collection(start: scanner.position + 1)
                return
            }
            try read(key, &scanner)
            if type != nil, try setKind(scanner, start) { return }
        }
        guard type == "FeatureCollection" else { throw Self.withoutType(keys, scanner, start) }
        throw scanner.error(.malformedGeoJSON, "the FeatureCollection has no 'features'", at: scanner.position - 1)
    }

    private mutating func read(_ key: String, _ scanner: inout JSONScanner) throws(FormatError) {
        switch key {
        case "type": type = try scanner.readValue().string
        case "crs": crs = try scanner.readValue()
        case "coordRefSys": coordRefSys = try scanner.readValue()
        case "features" where type == "FeatureCollection":
            throw scanner.error(.malformedGeoJSON, "'features' should be an array")
        default: if try TransferLimit.isExceeded(key, &scanner) { isCutOff = true }
        }
    }

    /// Whether the type says that this is no collection.
    private mutating func setKind(_ scanner: JSONScanner, _ start: Int) throws(FormatError) -> Bool {
        switch type {
        case "FeatureCollection": return false
        case "Feature": kind = .feature
        case "GeometryCollection": kind = .geometry
        case "Topology":
            throw FormatError(
                .wrongFormat, "the file is TopoJSON: convert it to GeoJSON first, for instance with ogr2ogr")
        case .some(let type) where SimpleType(rawValue: type) != nil: kind = .geometry
        case let type:
            throw scanner.error(.malformedGeoJSON, "'\(type ?? "")' is not a type of GeoJSON", at: start)
        }
        return true
    }

    private static func mentionsSystem(_ input: ByteInput) throws(FormatError) -> Bool {
        try ByteSearch.finds(["\"crs\"", "\"coordRefSys\""], in: input)
    }

    private func requireCollection() throws(FormatError) {
        if type == "FeatureCollection" { return }
        if keys.contains("geometryType") || keys.contains("spatialReference") { throw Self.esri }
        throw FormatError(
            .malformedGeoJSON, "the JSON object has 'features' but not the 'type' FeatureCollection: it is not GeoJSON")
    }

    /// Reads the reference systems of a single feature or geometry, and looks whether another follows.
    private mutating func readWhole(_ window: inout TextWindow) throws(FormatError) {
        var systems: (crs: AttributeValue?, coordRefSys: AttributeValue?) = (nil, nil)
        do throws(FormatError) {
            let isFollowed = try Self.growing(&window) { scanner throws(FormatError) in
                systems = (nil, nil)
                try scanner.enterObject()
                var isFirst = true
                while let (key, _) = try scanner.nextMember(isFirst: isFirst) {
                    isFirst = false
                    switch key {
                    case "crs": systems.crs = try scanner.readValue()
                    case "coordRefSys": systems.coordRefSys = try scanner.readValue()
                    default: try scanner.skipValue()
                    }
                }
                return try scanner.peek("a value") == .openBrace
            }
            if isFollowed { kind = .lines }
        } catch {
            // At the end of the text, or at a fault that the reading itself will meet.
            if error.code == .tooLarge { throw error }
        }
        (crs, coordRefSys) = systems
    }

    /// Reads the members after the features; a fault in them is left to the reading itself, which will meet it.
    private mutating func readTail(of input: ByteInput) throws(FormatError) {
        var pieces = try FeaturePieces(self, input)
        guard let tail = try pieces.skipToTail() else { return }
        tail.bytes.withUnsafeBufferPointer { bytes in
            var scanner = JSONScanner(bytes, origin: tail.origin, depth: 2)
            do throws(FormatError) {
                guard try !scanner.nextItem(isFirst: false) else { return }
                while let (key, _) = try scanner.nextMember(isFirst: false) {
                    keys.insert(key)
                    try read(key, &scanner)
                }
            } catch {}
        }
    }

    // MARK: Other texts

    private static func notAnObject(_ scanner: inout JSONScanner) throws(FormatError) -> FormatError {
        if scanner.current == .openBracket {
            return scanner.error(.malformedGeoJSON, "the file holds a JSON array, not a GeoJSON object")
        }
        _ = try scanner.readValue()
        return FormatError(.malformedGeoJSON, "the file holds a single JSON value, not a GeoJSON object")
    }

    private static func withoutType(_ keys: Set<String>, _ scanner: JSONScanner, _ start: Int) -> FormatError {
        if keys.contains("geometryType") || keys.contains("spatialReference") { return esri }
        return scanner.error(
            .malformedGeoJSON, "the JSON object has no 'type': it is not GeoJSON", at: start)
    }

    private static let esri = FormatError(
        .wrongFormat, "the file is Esri JSON: convert it to GeoJSON first, for instance with ogr2ogr")
}
