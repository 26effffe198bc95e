// SPDX-License-Identifier: EUPL-1.2

/// Names files that are plainly none of the formats that are read.
enum ForeignFormat {
    /// What the file is, when its first bytes tell that it is none of those that are read.
    static func name(of start: [UInt8]) -> String? { format(of: Array(start.prefix(64))) }

    private static func format(of start: [UInt8]) -> String? {
        for (magic, name) in magics where start.starts(with: magic) { return name }
        let text = start.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 || $0 >= 0x80 }
        if text.starts(with: "<!DOCTYPE html".utf8) || text.starts(with: "<html".utf8) { return "a web page (HTML)" }
        if text.first == UInt8(ascii: "<") { return "XML (perhaps GML or KML)" }
        if start.count >= 2, start[1] == 0 || start[0] == 0 { return "text in UTF-16 or UTF-32: save it as UTF-8" }
        return nil
    }

    private static let magics: [([UInt8], String)] = [
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive: unpack it first"),
        ([0x1F, 0x8B], "compressed with gzip: unpack it first"),
        ([0x00, 0x00, 0x27, 0x0A], "a shapefile"),
        (Array("fgb".utf8), "FlatGeobuf: convert it to a GeoPackage first, for instance with ogr2ogr"),
        (Array("%PDF".utf8), "a PDF"),
        ([0xFF, 0xFE], "text in UTF-16: save it as UTF-8"),
        ([0xFE, 0xFF], "text in UTF-16: save it as UTF-8"),
    ]
}
