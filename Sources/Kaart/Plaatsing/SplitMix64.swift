// SPDX-License-Identifier: EUPL-1.2

/// Numbers that look drawn at random and are the same on every machine (Steele, Lea and Flood 2014).
struct SplitMix64 {
    private var staat: UInt64

    init(zaad: UInt64) { staat = zaad }

    /// A number from 0 up to and without the limit, which is at least 1.
    mutating func volgende(_ grens: Int) -> Int {
        staat &+= 0x9E37_79B9_7F4A_7C15
        var z = staat
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(grens))
    }
}
