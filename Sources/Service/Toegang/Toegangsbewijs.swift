// SPDX-License-Identifier: EUPL-1.2

import Crypto
import Foundation

/// A token by which a program may write, as it is handed out once; only its fingerprint is kept.
public struct Toegangsbewijs: Sendable {
    /// What the program sends in the header Authorization.
    public let token: String

    /// A new token of 256 random bits.
    public init() {
        // By a prefix, scanners of secrets recognise a token that lands where it should not be.
        token = "dbk_" + Self.willekeurig(32).hex
    }

    /// The line by which a service knows the token: the name, a salt and a fingerprint, with colons between.
    /// - Throws: ``Toegangsfout`` when the name cannot stand in it.
    public func regel(_ naam: String) throws(Toegangsfout) -> String {
        guard Self.isNaam(naam) else { throw Toegangsfout("'\(naam)' is no name for a token: \(Self.regels)") }
        let zout = Self.willekeurig(16)
        return "\(naam):\(zout.hex):\(Self.afdruk(token, zout).hex)"
    }

    /// The fingerprint of a token.
    ///
    /// One round of SHA-256 is enough: a slow hash protects what can be guessed, and nobody guesses 256 random bits.
    static func afdruk(_ token: String, _ zout: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: Data(zout) + Data(token.utf8)))
    }

    static let regels = "use at most 64 letters, digits, spaces, dots, hyphens and underscores"

    static func isNaam(_ naam: String) -> Bool {
        let isTeken = { (teken: Character) in teken.isLetter || teken.isNumber || " .-_".contains(teken) }
        return !naam.isEmpty && naam.count <= 64 && naam.allSatisfy(isTeken) && naam.first != " " && naam.last != " "
    }

    private static func willekeurig(_ aantal: Int) -> [UInt8] {
        // On every platform of ours this is the generator of the system, which is fit for secrets.
        var bron = SystemRandomNumberGenerator()
        return (0..<aantal).map { _ in .random(in: 0...255, using: &bron) }
    }
}

extension [UInt8] {
    /// As pairs of hexadecimal digits.
    var hex: String { map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }

    /// The bytes of pairs of hexadecimal digits, nil when it is anything else.
    init?(hex tekst: Substring) {
        let cijfers = tekst.compactMap { $0.isASCII ? $0.hexDigitValue.map(UInt8.init) : nil }
        guard cijfers.count == tekst.count, cijfers.count.isMultiple(of: 2) else { return nil }
        self = stride(from: 0, to: cijfers.count, by: 2).map { cijfers[$0] << 4 | cijfers[$0 + 1] }
    }
}
