// SPDX-License-Identifier: EUPL-1.2

/// Rows as COPY takes them in binary, made on any thread.
struct Kopieerstroom: Sendable {
    /// What comes before the rows.
    static let kop = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] + [UInt8](repeating: 0, count: 8)
    /// What comes after the rows.
    static let slot: [UInt8] = [0xFF, 0xFF]

    private static let deel = 1 << 18

    private(set) var bytes: [UInt8] = []

    /// Whether enough has come together to be sent.
    var isVol: Bool { bytes.count >= Self.deel }

    mutating func voegToe(_ rij: [Kolomwaarde]) throws {
        bytes.voegToe(Int16(rij.count))
        for waarde in rij {
            if waarde.isOnhoudbaar { throw Postgresfout.onhoudbaar }
            let begin = bytes.count
            bytes.voegToe(Int32(-1))
            guard waarde.voegToe(aan: &bytes) else { continue }
            let lengte = Int32(clamping: bytes.count - begin - 4)
            withUnsafeBytes(of: lengte.bigEndian) { bytes.replaceSubrange(begin..<begin + 4, with: $0) }
        }
    }

    mutating func voegToe(_ ander: Kopieerstroom) { bytes += ander.bytes }

    mutating func maakLeeg() { bytes.removeAll(keepingCapacity: true) }
}

extension Postgresfout {
    /// The fault of a text that PostgreSQL cannot hold, as the server would tell it.
    static let onhoudbaar = Postgresfout(staat: "22021", melding: "the character 0 in a text", isVerbroken: false)
}
