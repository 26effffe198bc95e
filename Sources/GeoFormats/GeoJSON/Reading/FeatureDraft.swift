// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import OrderedCollections

/// The members of a feature while it is read, in whatever order they come.
struct FeatureDraft {
    var id: FeatureID?
    var properties: OrderedDictionary<String, AttributeValue> = [:]
    var geometry: Result<Shape?, GeometryDefect> = .success(nil)
    /// When the feature holds; only JSON-FG has it.
    var time: FeatureTime?
    /// Where the `place` of JSON-FG stands, when it is not null.
    var place: Int?
    /// The reference system of `place`, when the feature has one of its own.
    var coordRefSys: AttributeValue?

    mutating func read(_ scanner: inout JSONScanner, geometry reader: inout GeometryScanner) throws(FormatError) {
        let start = scanner.position
        var members = MemberCheck(of: "the feature", once: ["type", "id", "properties", "geometry", "place"])
        try scanner.enterObject()
        var isFirst = true
        while let (key, position) = try scanner.nextMember(isFirst: isFirst) {
            isFirst = false
            try members.note(key, at: position, in: scanner)
            switch key {
            case "type": try readType(&scanner)
            case "id": id = try readID(&scanner)
            case "properties": properties = try readProperties(&scanner)
            case "geometry": geometry = try reader.read(&scanner)
            case "time": time = FeatureTime(try scanner.readValue())
            case "coordRefSys": coordRefSys = try scanner.readValue()
            case "place":
                if try !scanner.consumeNull() {
                    place = scanner.position
                    try scanner.skipValue()
                }
            default: try scanner.skipValue()
            }
        }
        guard members.has("type") else {
            throw scanner.error(.malformedGeoJSON, "the feature has no 'type'", at: start)
        }
    }

    private func readType(_ scanner: inout JSONScanner) throws(FormatError) {
        let start = scanner.position
        let type = try scanner.readValue().string
        guard type == "Feature" else {
            throw scanner.error(.malformedGeoJSON, "the 'type' of a feature should be \"Feature\"", at: start)
        }
    }

    private func readID(_ scanner: inout JSONScanner) throws(FormatError) -> FeatureID? {
        scanner.skipSpace()
        let start = scanner.position
        switch try scanner.readValue() {
        case .null: return nil
        case .string(let text): return .string(text)
        case .integer(let number): return .integer(number)
        case .number(let number): return .string(DecimalText.plain(number))
        default: throw scanner.error(.malformedGeoJSON, "the 'id' of a feature should be a text or a number", at: start)
        }
    }

    private func readProperties(
        _ scanner: inout JSONScanner
    ) throws(FormatError) -> OrderedDictionary<String, AttributeValue> {
        if try scanner.consumeNull() { return [:] }
        guard scanner.current == .openBrace else {
            throw scanner.error(.malformedGeoJSON, "the 'properties' of a feature should be an object or null")
        }
        return try scanner.readMembers()
    }
}
