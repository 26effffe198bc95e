// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Names files that are given as GeoJSON and are plainly something else.
enum ForeignFormat {
    /// - Throws: ``FormatError`` `wrongFormat`, or `empty` when there are no bytes.
    static func refuse(_ data: Data, name: String) throws(FormatError) {
        guard !data.isEmpty else { throw FormatError(.empty, "the file is empty", file: name) }
        let start = [UInt8](data.prefix(64))
        if let format = format(of: start) {
            throw FormatError(.wrongFormat, "the file is \(format), not GeoJSON", file: name)
        }
        if data.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
            throw FormatError(.empty, "the file holds nothing but space", file: name)
        }
    }

    private static func format(of start: [UInt8]) -> String? {
        for (magic, name) in magics where start.starts(with: magic) { return name }
        let text = start.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 || $0 >= 0x80 }
        if text.starts(with: "<!DOCTYPE html".utf8) || text.starts(with: "<html".utf8) { return "a web page (HTML)" }
        if text.first == UInt8(ascii: "<") { return "XML (perhaps GML or KML)" }
        if start.count >= 2, start[1] == 0 || start[0] == 0 { return "text in UTF-16 or UTF-32: save it as UTF-8" }
        return nil
    }

    private static let magics: [([UInt8], String)] = [
        (Array("SQLite format 3\0".utf8), "a GeoPackage or another SQLite database"),
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive: unpack it first"),
        ([0x1F, 0x8B], "compressed with gzip: unpack it first"),
        ([0x00, 0x00, 0x27, 0x0A], "a shapefile"),
        (Array("fgb".utf8), "FlatGeobuf"),
        (Array("%PDF".utf8), "a PDF"),
        ([0xFF, 0xFE], "text in UTF-16: save it as UTF-8"),
        ([0xFE, 0xFF], "text in UTF-16: save it as UTF-8"),
        ([0x1E], "a GeoJSON text sequence"),
    ]
}
