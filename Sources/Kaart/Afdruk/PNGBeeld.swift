// SPDX-License-Identifier: EUPL-1.2

/// What the PNG of a kaart needs beside its pixels: the size in which it is meant to be seen.
enum PNGBeeld {
    /// 300 dots per inch.
    static let pixelsPerMeter: UInt32 = 11_811

    private static let kenteken: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// The signature and the chunk IHDR, which comes first and has 13 bytes.
    private static let kop = 8 + 12 + 13

    /// The width and height in pixels, 2480 × 3508 for A4.
    static func pixels(_ blad: Kaartblad) -> (breedte: Int, hoogte: Int) {
        func pixels(_ millimeter: Int) -> Int { (millimeter * 3000 + 127) / 254 }
        return (pixels(blad.maat.breedte), pixels(blad.maat.hoogte))
    }

    /// The picture with a chunk pHYs after its head.
    /// - Throws: ``Afdrukfout`` when the bytes are no PNG.
    static func metAfmeting(_ bytes: [UInt8]) throws -> [UInt8] {
        guard bytes.count > kop, bytes.starts(with: kenteken) else { throw Afdrukfout("rsvg-convert made no PNG") }
        let maat = woord(pixelsPerMeter)
        return bytes[..<kop] + brok("pHYs", maat + maat + [1]) + bytes[kop...]
    }

    private static func brok(_ soort: String, _ inhoud: [UInt8]) -> [UInt8] {
        let gemerkt = Array(soort.utf8) + inhoud
        return woord(UInt32(inhoud.count)) + gemerkt + woord(controlegetal(gemerkt))
    }

    private static func woord(_ getal: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: getal >> $0) }
    }

    /// The CRC-32 of ISO 3309 that PNG prescribes.
    static func controlegetal(_ bytes: [UInt8]) -> UInt32 {
        var som = UInt32.max
        for byte in bytes {
            som ^= UInt32(byte)
            for _ in 0..<8 { som = som & 1 == 1 ? (som >> 1) ^ 0xEDB8_8320 : som >> 1 }
        }
        return ~som
    }
}
