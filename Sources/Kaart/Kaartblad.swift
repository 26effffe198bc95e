// SPDX-License-Identifier: EUPL-1.2

/// A drawn kaart.
public struct Kaartblad: Sendable {
    /// The SVG document in UTF-8.
    public let svg: [UInt8]
    /// What became of every locatie and name.
    public let verslag: Plaatsingsverslag
}
