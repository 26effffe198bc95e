// SPDX-License-Identifier: EUPL-1.2

/// Objects of one layer: all of them, or a part on its way.
public enum Laaginhoud: Hashable, Sendable {
    /// Locaties.
    case locaties([Locatie])
    /// Woningbouwgebieden.
    case woningbouwgebieden([Woningbouwgebied])
    /// Provincies.
    case provincies([Provincie])
    /// Gemeenten.
    case gemeenten([Gemeente])

    /// The layer they belong to.
    public var laag: Laag {
        switch self {
        case .locaties: .locaties
        case .woningbouwgebieden: .woningbouwgebieden
        case .provincies: .provincies
        case .gemeenten: .gemeenten
        }
    }

    /// How many there are.
    public var aantal: Int {
        switch self {
        case .locaties(let objecten): objecten.count
        case .woningbouwgebieden(let objecten): objecten.count
        case .provincies(let objecten): objecten.count
        case .gemeenten(let objecten): objecten.count
        }
    }
}
