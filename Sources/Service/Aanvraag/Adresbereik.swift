// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Some addresses of the internet protocol: one, or all that begin alike, as in `10.0.0.0/8` (RFC 4632).
public struct Adresbereik: Hashable, Sendable {
    private let bytes: [UInt8]
    /// How many bits an address has in common with this one.
    private let bits: Int

    /// The range of a text, nil when it is neither an address nor a range.
    public init?(_ tekst: String) {
        let delen = tekst.split(separator: "/", omittingEmptySubsequences: false)
        guard let eerste = delen.first, delen.count <= 2, let bytes = Self.bytes(String(eerste)) else { return nil }
        var bits = bytes.count * 8
        if delen.count == 2 {
            guard let lengte = Int(delen[1]), (0...bits).contains(lengte), !delen[1].hasPrefix("+") else { return nil }
            bits = lengte
        }
        self.bytes = bytes
        self.bits = bits
    }

    /// Whether an address lies in it.
    public func bevat(_ adres: String) -> Bool {
        guard let ander = Self.bytes(adres), ander.count == bytes.count else { return false }
        return (0..<bits).allSatisfy { bit in
            let verschil: UInt8 = bytes[bit / 8] ^ ander[bit / 8]
            let masker: UInt8 = 0x80 >> UInt8(bit % 8)
            return verschil & masker == 0
        }
    }

    /// The bytes of an address; one of version 4 that is written as one of version 6 is of version 4.
    private static func bytes(_ tekst: String) -> [UInt8]? {
        var vier = in_addr()
        if inet_pton(AF_INET, tekst, &vier) == 1 { return withUnsafeBytes(of: vier) { Array($0) } }
        var zes = in6_addr()
        guard inet_pton(AF_INET6, tekst, &zes) == 1 else { return nil }
        let bytes = withUnsafeBytes(of: zes) { Array($0) }
        let isVier = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        return isVier ? Array(bytes.suffix(4)) : bytes
    }
}
