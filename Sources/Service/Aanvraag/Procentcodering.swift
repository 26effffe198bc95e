// SPDX-License-Identifier: EUPL-1.2

/// Percent-encoding of RFC 3986.
enum Procentcodering {
    /// The text with its escapes undone; nil when an escape is broken or the bytes are no UTF-8.
    static func ontcijfer(_ tekst: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = tekst.utf8.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let hoog = rest.next().flatMap(cijfer), let laag = rest.next().flatMap(cijfer) else { return nil }
            bytes.append(hoog << 4 | laag)
        }
        // A null byte is in no name, and ends texts in C.
        guard !bytes.contains(0) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The text as one segment or value of a URL: all but unreserved characters escaped.
    static func codeer(_ tekst: String) -> String {
        var resultaat = ""
        for byte in tekst.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                resultaat.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let cijfers = String(byte, radix: 16, uppercase: true)
                resultaat += cijfers.count == 1 ? "%0\(cijfers)" : "%\(cijfers)"
            }
        }
        return resultaat
    }

    private static func cijfer(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
