// SPDX-License-Identifier: EUPL-1.2

import CZlib

/// Compresses a body in parts (RFC 1952); the same bytes give the same bytes.
final class Gzip {
    /// Smaller bodies fit in one packet anyway.
    static let minimum = 1_024
    /// Level 6 of zlib takes twice as long for some per cent less.
    private static let niveau: Int32 = 4

    private var stroom = z_stream()

    init() {
        // 15 bits of window, and 16 for the wrapping of gzip.
        deflateInit2_(
            &stroom, Self.niveau, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
    }

    deinit { deflateEnd(&stroom) }

    /// What a part becomes, as far as it is known yet.
    func pers(_ deel: [UInt8]) -> [UInt8] { werk(deel, Z_NO_FLUSH) }

    /// What is left when all parts have come.
    func sluit() -> [UInt8] { werk([], Z_FINISH) }

    /// A whole body.
    static func alles(_ bytes: [UInt8]) -> [UInt8] {
        let gzip = Gzip()
        return gzip.pers(bytes) + gzip.sluit()
    }

    private func werk(_ invoer: [UInt8], _ wijze: Int32) -> [UInt8] {
        var uitvoer: [UInt8] = []
        var invoer = invoer
        invoer.withUnsafeMutableBufferPointer { bron in
            // zlib reads from this memory during these calls only.
            stroom.next_in = bron.baseAddress
            stroom.avail_in = UInt32(bron.count)
            var vol = true
            while vol {
                let stuk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { ruimte, aantal in
                    stroom.next_out = ruimte.baseAddress
                    stroom.avail_out = UInt32(ruimte.count)
                    deflate(&stroom, wijze)
                    aantal = ruimte.count - Int(stroom.avail_out)
                }
                uitvoer += stuk
                vol = stroom.avail_out == 0
            }
        }
        return uitvoer
    }

    // MARK: When

    /// Whether a media type is worth it: pictures and PDF are compressed already.
    static func past(bij mediatype: String) -> Bool {
        let type = mediatype.prefix { $0 != ";" }
        return type.hasSuffix("json") || type.hasPrefix("text/") || type == "image/svg+xml"
    }

    /// Whether a header Accept-Encoding allows it.
    static func mag(_ kop: String?) -> Bool {
        let wensen = (kop ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace }.lowercased() }
        func wens(_ naam: String) -> String? { wensen.first { $0 == naam || $0.hasPrefix(naam + ";") } }
        guard let wens = wens("gzip") ?? wens("*") else { return false }
        guard let kwaliteit = wens.split(separator: ";").first(where: { $0.hasPrefix("q=") }) else { return true }
        return (Double(kwaliteit.dropFirst(2)) ?? 0) > 0
    }
}
