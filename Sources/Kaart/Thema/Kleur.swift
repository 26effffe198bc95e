// SPDX-License-Identifier: EUPL-1.2

/// An opaque colour in sRGB.
public struct Kleur: Hashable, Sendable {
    /// The red part, 0 to 255.
    public let rood: UInt8
    /// The green part, 0 to 255.
    public let groen: UInt8
    /// The blue part, 0 to 255.
    public let blauw: UInt8

    /// A colour from `0xRRGGBB`.
    public init(_ rgb: UInt32) {
        rood = UInt8(truncatingIfNeeded: rgb >> 16)
        groen = UInt8(truncatingIfNeeded: rgb >> 8)
        blauw = UInt8(truncatingIfNeeded: rgb)
    }

    /// The colour as `#rrggbb`.
    public var tekst: String {
        "#" + [rood, groen, blauw].map { String(256 + Int($0), radix: 16).dropFirst() }.joined()
    }
}
