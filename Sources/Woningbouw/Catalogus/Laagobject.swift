// SPDX-License-Identifier: EUPL-1.2

/// An object of any layer.
public enum Laagobject: Hashable, Sendable, Identifiable {
    /// A locatie.
    case locatie(Locatie)
    /// A woningbouwgebied.
    case woningbouwgebied(Woningbouwgebied)
    /// A provincie.
    case provincie(Provincie)
    /// A gemeente.
    case gemeente(Gemeente)

    /// The id or code.
    public var id: String {
        switch self {
        case .locatie(let locatie): locatie.id
        case .woningbouwgebied(let gebied): gebied.id
        case .provincie(let provincie): provincie.id
        case .gemeente(let gemeente): gemeente.id
        }
    }

    /// How it lies on the map.
    public var vorm: Vorm {
        switch self {
        case .locatie(let locatie): locatie.vorm
        case .woningbouwgebied(let gebied): gebied.vorm
        case .provincie(let provincie): .vlak(provincie.vlak)
        case .gemeente(let gemeente): .vlak(gemeente.vlak)
        }
    }
}

extension Laaginhoud {
    /// Nothing, of a layer.
    public init(leeg laag: Laag) {
        switch laag {
        case .locaties: self = .locaties([])
        case .woningbouwgebieden: self = .woningbouwgebieden([])
        case .provincies: self = .provincies([])
        case .gemeenten: self = .gemeenten([])
        }
    }

    /// The objects one by one.
    public var objecten: [Laagobject] {
        switch self {
        case .locaties(let objecten): objecten.map(Laagobject.locatie)
        case .woningbouwgebieden(let objecten): objecten.map(Laagobject.woningbouwgebied)
        case .provincies(let objecten): objecten.map(Laagobject.provincie)
        case .gemeenten(let objecten): objecten.map(Laagobject.gemeente)
        }
    }

    /// Adds an object; one of another layer has no place here and is left out.
    public mutating func voegToe(_ object: Laagobject) {
        switch (self, object) {
        case (.locaties(let lijst), .locatie(let nieuw)): self = .locaties(lijst + [nieuw])
        case (.woningbouwgebieden(let lijst), .woningbouwgebied(let nieuw)): self = .woningbouwgebieden(lijst + [nieuw])
        case (.provincies(let lijst), .provincie(let nieuw)): self = .provincies(lijst + [nieuw])
        case (.gemeenten(let lijst), .gemeente(let nieuw)): self = .gemeenten(lijst + [nieuw])
        default: break
        }
    }
}
