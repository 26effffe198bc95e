// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// What must be known of a GeoJSON text before its features are read: its kind and its `crs`, which may come last.
struct GeoJSONOutline {
    enum Kind { case collection, feature, geometry }

    private(set) var kind = Kind.collection
    /// The value of the `crs` member.
    private(set) var crs: AttributeValue?
    private var type: String?
    private var keys: Set<String> = []
    /// Where the word `"crs"` was last found.
    private var mention = 0

    init(_ scanner: JSONScanner) throws(FormatError) {
        var scanner = scanner
        guard try scanner.peek("a JSON value") == .openBrace else {
            if scanner.current == .openBracket {
                throw scanner.error(.malformedGeoJSON, "the file holds a JSON array, not a GeoJSON object")
            }
            _ = try scanner.readValue()
            throw FormatError(.malformedGeoJSON, "the file holds a single JSON value, not a GeoJSON object")
        }
        let start = scanner.position
        // A fault further on is left to the reading itself, which knows in which feature it is.
        let isComplete: Bool
        do throws(FormatError) { isComplete = try walk(&scanner) } catch {
            guard type != nil else { throw error }
            isComplete = false
        }
        kind = try kind(isComplete, scanner, start)
    }

    /// Walks over the members until all is known; says whether it saw them all.
    private mutating func walk(_ scanner: inout JSONScanner) throws(FormatError) -> Bool {
        try scanner.enterObject()
        var isFirst = true
        while let (key, _) = try scanner.nextMember(isFirst: isFirst) {
            isFirst = false
            keys.insert(key)
            switch key {
            case "type": type = try scanner.readValue().string
            case "crs": crs = try scanner.readValue()
            default:
                if type != nil, crs != nil || !mentionsCRS(scanner) { return false }
                try scanner.skipValue()
            }
        }
        return true
    }

    /// Whether a `crs` member may follow: most files without one are not read twice.
    private mutating func mentionsCRS(_ scanner: JSONScanner) -> Bool {
        let bytes = scanner.bytes
        let word: [UInt8] = Array("\"crs\"".utf8)
        // Every member asks: looking on from the last find passes over each byte once, and not once for each member.
        mention = max(mention, scanner.position)
        while mention + word.count <= bytes.count {
            if bytes[mention] == .quote, bytes[mention..<mention + word.count].elementsEqual(word) { return true }
            mention += 1
        }
        return false
    }

    private func kind(_ isComplete: Bool, _ scanner: JSONScanner, _ start: Int) throws(FormatError) -> Kind {
        switch type {
        case "FeatureCollection": return .collection
        case "Feature": return .feature
        case "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection":
            return .geometry
        case "Topology":
            throw FormatError(
                .wrongFormat, "the file is TopoJSON: convert it to GeoJSON first, for instance with ogr2ogr")
        case .some(let type):
            throw scanner.error(.malformedGeoJSON, "'\(type)' is not a type of GeoJSON", at: start)
        case nil where keys.contains("geometryType") || keys.contains("spatialReference"):
            throw FormatError(
                .wrongFormat, "the file is Esri JSON: convert it to GeoJSON first, for instance with ogr2ogr")
        case nil:
            throw scanner.error(.malformedGeoJSON, "the JSON object has no 'type': it is not GeoJSON", at: start)
        }
    }
}
