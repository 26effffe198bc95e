// SPDX-License-Identifier: EUPL-1.2

/// The objects of all layers by their id.
struct Geheugeninhoud: Sendable {
    private var lagen: [Laag: [String: Laagobject]] = [:]

    subscript(laag: Laag) -> [String: Laagobject] {
        get { lagen[laag] ?? [:] }
        set { lagen[laag] = newValue }
    }
}

/// What happened to one object.
struct Geheugenstap: Sendable {
    let id: String
    let voor: Laagobject?
    let na: Laagobject?
}

/// Writes to a copy of the objects, which takes their place when all has gone well.
final class Geheugenschrijver: Laagschrijver {
    private(set) var inhoud: Geheugeninhoud
    private(set) var stappen: [Geheugenstap] = []
    private var ongewijzigd: [String] = []
    private let laag: Laag

    init(_ inhoud: Geheugeninhoud, _ laag: Laag) {
        self.inhoud = inhoud
        self.laag = laag
    }

    var wijzigingen: Wijzigingen {
        var wijzigingen = Wijzigingen(stappen: stappen)
        wijzigingen.ongewijzigd = ongewijzigd.sorted()
        return wijzigingen
    }

    func schrijf(_ nieuw: Laaginhoud) -> Laaginhoud {
        Laaginhoud(laag, nieuw.objecten.compactMap { zet($0, onder: $0.id) })
    }

    func object(_ id: String) -> Laagobject? { inhoud[laag][id] }

    func volgendNummer() -> Int {
        let nummers = inhoud[laag].values.compactMap { object -> Int? in
            switch object {
            case .locatie(let locatie): locatie.nummer
            case .woningbouwgebied(let gebied): gebied.nummer
            case .provincie, .gemeente: nil
            }
        }
        return min(nummers.max() ?? 0, .max - 1) + 1
    }

    func verwijder(_ id: String) {
        if inhoud[laag][id] != nil { zet(nil, onder: id) }
    }

    func verwijder(behalve blijft: (String) -> Bool) {
        for id in inhoud[laag].keys.sorted() where !blijft(id) { zet(nil, onder: id) }
    }

    /// - Returns: What the object was before, when it changes.
    @discardableResult
    func zet(_ object: Laagobject?, onder id: String) -> Laagobject? {
        let oud = inhoud[laag][id]
        if oud == object {
            ongewijzigd.append(id)
            return nil
        }
        inhoud[laag][id] = object
        stappen.append(Geheugenstap(id: id, voor: oud, na: object))
        return oud
    }
}

extension Wijzigingen {
    init(stappen: [Geheugenstap]) {
        self.init(
            toegevoegd: stappen.filter { $0.voor == nil }.map(\.id),
            gewijzigd: stappen.filter { $0.voor != nil && $0.na != nil }.map(\.id),
            verwijderd: stappen.filter { $0.na == nil }.map(\.id))
    }
}
