// SPDX-License-Identifier: EUPL-1.2

/// What a kaart shows besides the catalogus: water, neighbours and places.
public struct Ondergrond: Sendable {
    /// The waters, drawn over the provincies.
    public var water: [Watervlak]
    /// The countries around.
    public var buurlanden: [Buurland]
    /// The places.
    public var plaatsen: [Plaats]

    /// A background; without anything the map shows only provincies, gebieden and locaties.
    public init(water: [Watervlak] = [], buurlanden: [Buurland] = [], plaatsen: [Plaats] = []) {
        self.water = water
        self.buurlanden = buurlanden
        self.plaatsen = plaatsen
    }
}
