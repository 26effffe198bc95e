// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Tells the format of a file by its first bytes; its name decides only where they leave a choice.
enum FormatDetection {
    /// - Throws: ``FormatError`` `wrongFormat`, or `empty` when there is nothing but space.
    static func format(of input: ByteInput) throws(FormatError) -> FeatureFormat {
        let start = try input.prefix(4_096)
        if start.starts(with: sqlite) { return .geoPackage }
        if start.first == ByteSource.recordSeparator { return .geoJSONLines }
        if let other = ForeignFormat.name(of: start) {
            throw FormatError(
                .wrongFormat, "the file is \(other), not GeoJSON, a GeoPackage or CSV", file: input.name)
        }
        let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start[...]
        let first = text.first { !$0.isJSONSpace }
        if first == .openBrace || first == .openBracket { return .geoJSON }
        // A text without a first token may be space all through, which the reader of its format will say.
        return ["csv", "tsv", "txt"].contains(input.fileExtension) || looksLikeTable(text) ? .csv : .geoJSON
    }

    static let sqlite = Array("SQLite format 3\0".utf8)

    /// Whether the first line has names between commas or semicolons.
    private static func looksLikeTable(_ text: ArraySlice<UInt8>) -> Bool {
        let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
        return line.contains { $0 == .comma || $0 == UInt8(ascii: ";") || $0 == 0x09 }
            && !line.contains { $0 < 0x20 && $0 != 0x09 || $0 == .openBrace || $0 == .openBracket }
    }
}
