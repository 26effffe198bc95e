// SPDX-License-Identifier: EUPL-1.2

/// A catalogus in memory, for objects that come from files and for tests.
public actor GeheugenCatalogus: Catalogus {
    private var locaties: [Locatie] = []
    private var gebieden: [Woningbouwgebied] = []
    private var alleProvincies: [Provincie] = []
    private var alleGemeenten: [Gemeente] = []
    private var herkomsten: [Laag: Laagherkomst] = [:]

    /// A catalogus with the given objects.
    public init(_ inhoud: Laaginhoud...) {
        for laag in inhoud {
            switch laag {
            case .locaties(let objecten): locaties = Volgorde.opNummer(objecten)
            case .woningbouwgebieden(let objecten): gebieden = Volgorde.opNummer(objecten)
            case .provincies(let objecten): alleProvincies = objecten.sorted { $0.code < $1.code }
            case .gemeenten(let objecten): alleGemeenten = objecten.sorted { $0.code < $1.code }
            }
        }
    }

    /// The locaties that fulfil the filter.
    public func locaties(_ filter: LocatieFilter) -> [Locatie] { locaties.filter(filter.laatDoor) }

    /// The woningbouwgebieden whose aanwijzing holds on the day, or all when no day is given.
    public func woningbouwgebieden(op peildatum: Datum?) -> [Woningbouwgebied] {
        gebieden.filter { gebied in peildatum.map(gebied.aanwijzing.geldt) ?? true }
    }

    /// The provincies.
    public func provincies() -> [Provincie] { alleProvincies }

    /// The gemeenten.
    public func gemeenten() -> [Gemeente] { alleGemeenten }

    /// Where the content of a layer came from.
    public func herkomst(van laag: Laag) -> Laagherkomst? { herkomsten[laag] }

    /// Writes objects to their layer.
    @discardableResult
    public func schrijf(_ inhoud: Laaginhoud, wijze: Schrijfwijze, herkomst: Laagherkomst) -> Wijzigingen {
        let wijzigingen = wijzigingen(door: inhoud, wijze: wijze)
        switch inhoud {
        case .locaties(let objecten): locaties = Volgorde.opNummer(wijze.toegepast(op: locaties, objecten))
        case .woningbouwgebieden(let objecten): gebieden = Volgorde.opNummer(wijze.toegepast(op: gebieden, objecten))
        case .provincies(let objecten):
            alleProvincies = wijze.toegepast(op: alleProvincies, objecten).sorted { $0.code < $1.code }
        case .gemeenten(let objecten):
            alleGemeenten = wijze.toegepast(op: alleGemeenten, objecten).sorted { $0.code < $1.code }
        }
        herkomsten[inhoud.laag] = herkomst
        return wijzigingen
    }

    /// What a write would change.
    public func wijzigingen(door inhoud: Laaginhoud, wijze: Schrijfwijze) -> Wijzigingen {
        switch inhoud {
        case .locaties(let objecten): Wijzigingen(van: locaties, naar: objecten, wijze: wijze)
        case .woningbouwgebieden(let objecten): Wijzigingen(van: gebieden, naar: objecten, wijze: wijze)
        case .provincies(let objecten): Wijzigingen(van: alleProvincies, naar: objecten, wijze: wijze)
        case .gemeenten(let objecten): Wijzigingen(van: alleGemeenten, naar: objecten, wijze: wijze)
        }
    }
}

extension Schrijfwijze {
    /// The objects of a layer after the write, unsorted.
    fileprivate func toegepast<Object: Identifiable>(op oud: [Object], _ nieuw: [Object]) -> [Object] {
        switch self {
        case .vervang: return nieuw
        case .voegSamen:
            let ids = Set(nieuw.map(\.id))
            return oud.filter { !ids.contains($0.id) } + nieuw
        }
    }
}
