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
    public init(leeg laag: Laag) { self.init(laag, []) }

    /// Objects of a layer; those of another have no place in it and are left out.
    init(_ laag: Laag, _ objecten: [Laagobject]) {
        switch laag {
        case .locaties:
            self = .locaties(objecten.compactMap { if case .locatie(let eigen) = $0 { eigen } else { nil } })
        case .woningbouwgebieden:
            self = .woningbouwgebieden(
                objecten.compactMap { if case .woningbouwgebied(let eigen) = $0 { eigen } else { nil } })
        case .provincies:
            self = .provincies(objecten.compactMap { if case .provincie(let eigen) = $0 { eigen } else { nil } })
        case .gemeenten:
            self = .gemeenten(objecten.compactMap { if case .gemeente(let eigen) = $0 { eigen } else { nil } })
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
