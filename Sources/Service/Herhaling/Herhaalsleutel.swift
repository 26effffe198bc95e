// SPDX-License-Identifier: EUPL-1.2

import NIOCore

/// A request byte for byte as it came, by which the same one is known when it comes again.
struct Herhaalsleutel: Hashable, Sendable {
    /// The longest request that is remembered.
    private static let langste = 4 << 10
    /// What has more of the request follow, has the connection do something else, or is of one person alone.
    private static let uitgesloten: Set = [
        "content-length", "transfer-encoding", "trailer", "te", "upgrade", "http2-settings", "expect", "authorization",
        "cookie",
    ]

    let bytes: ByteBuffer
    /// Whether the headers of a proxy are believed of the one who sends it.
    let isVertrouwd: Bool

    /// The same in memory of its own, to be kept: what was read lies in memory that is much larger.
    var opMaat: Herhaalsleutel {
        Herhaalsleutel(bytes: ByteBuffer(bytes: bytes.readableBytesView), isVertrouwd: isVertrouwd)
    }

    /// Whether the bytes are one GET, from its first to its last and in the strictest form, after which the connection
    /// stays as it was (RFC 9112, 2.1).
    ///
    /// Only of such a request it is certain where it ends, whoever reads it.
    var isEnkeleGet: Bool {
        guard bytes.readableBytes <= Self.langste,
            let tekst = bytes.getString(at: bytes.readerIndex, length: bytes.readableBytes)
        else { return false }
        // In Swift CR LF is one character: any that stands alone is another one.
        guard tekst.hasSuffix("\r\n\r\n"), !tekst.contains(where: { $0 == "\r" || $0 == "\n" }) else { return false }
        let regels = tekst.dropLast(2).split(separator: "\r\n", omittingEmptySubsequences: false)
        guard let eerste = regels.first, eerste.hasPrefix("GET /"), eerste.hasSuffix(" HTTP/1.1") else { return false }
        return regels.dropFirst().allSatisfy(Self.isGewoon)
    }

    private static func isGewoon(_ regel: Substring) -> Bool {
        guard let punt = regel.firstIndex(of: ":") else { return false }
        let naam = regel[..<punt].lowercased()
        guard naam == "connection" else { return !uitgesloten.contains(naam) }
        return regel[punt...].dropFirst().lowercased().filter { $0 != " " } == "keep-alive"
    }
}
