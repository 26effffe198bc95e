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
    /// Those objects that belong to a layer.
    public init(_ laag: Laag, _ objecten: some Sequence<Laagobject>) {
        switch laag {
        case .locaties:
            self = .locaties(objecten.compactMap { if case .locatie(let object) = $0 { object } else { nil } })
        case .woningbouwgebieden:
            self = .woningbouwgebieden(
                objecten.compactMap { if case .woningbouwgebied(let object) = $0 { object } else { nil } })
        case .provincies:
            self = .provincies(objecten.compactMap { if case .provincie(let object) = $0 { object } else { nil } })
        case .gemeenten:
            self = .gemeenten(objecten.compactMap { if case .gemeente(let object) = $0 { object } else { nil } })
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
}
