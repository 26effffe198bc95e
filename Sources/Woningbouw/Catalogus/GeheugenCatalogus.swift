// SPDX-License-Identifier: EUPL-1.2

/// A catalogus in memory, for objects that come from files and for tests.
public actor GeheugenCatalogus: Catalogusbeheer {
    private var inhoud = Geheugeninhoud()
    private var herkomsten: [Laag: Laagherkomst] = [:]
    private var handelingen: [Handeling] = []
    private var stappen: [Int: [Geheugenstap]] = [:]
    private var vorigeHerkomsten: [Int: Laagherkomst] = [:]

    /// A catalogus with the given objects.
    public init(_ inhoud: Laaginhoud...) {
        for laag in inhoud {
            for object in laag.objecten { self.inhoud[laag.laag][object.id] = object }
        }
    }

    /// The locaties that fulfil the filter.
    public func locaties(_ filter: LocatieFilter) -> [Locatie] {
        Volgorde.opNummer(
            inhoud[.locaties].values.compactMap { object in
                if case .locatie(let locatie) = object, filter.laatDoor(locatie) { locatie } else { nil }
            })
    }

    /// The woningbouwgebieden whose aanwijzing holds on the day, or all when no day is given.
    public func woningbouwgebieden(op peildatum: Datum?) -> [Woningbouwgebied] {
        Volgorde.opNummer(
            inhoud[.woningbouwgebieden].values.compactMap { object in
                if case .woningbouwgebied(let gebied) = object, peildatum.map(gebied.aanwijzing.geldt) ?? true {
                    gebied
                } else {
                    nil
                }
            })
    }

    /// The provincies.
    public func provincies() -> [Provincie] {
        inhoud[.provincies].values.compactMap { if case .provincie(let provincie) = $0 { provincie } else { nil } }
            .sorted { $0.code < $1.code }
    }

    /// The gemeenten.
    public func gemeenten() -> [Gemeente] {
        inhoud[.gemeenten].values.compactMap { if case .gemeente(let gemeente) = $0 { gemeente } else { nil } }
            .sorted { $0.code < $1.code }
    }

    /// Where the content of a layer came from.
    public func herkomst(van laag: Laag) -> Laagherkomst? { herkomsten[laag] }

    /// A part of the list of a layer.
    public func blad(_ vraag: Bladvraag) throws -> Blad { try Blad(uit: inhoud[vraag.laag].values, vraag) }

    /// The object of an id or code, nil when there is none.
    public func object(_ id: String, in laag: Laag) -> Laagobject? { inhoud[laag][id] }

    /// How much a layer holds, and where and when.
    public func omvang(van laag: Laag) -> Laagomvang { Laagomvang(van: inhoud[laag].values) }

    /// A mark that changes with every write.
    public func versie() -> String { String(handelingen.count) }

    // MARK: Writing

    /// Writes objects to their layer, with an entry in the history.
    @discardableResult
    public func schrijf(
        _ opdracht: Schrijfopdracht, _ levering: @escaping @Sendable (any Laagschrijver) throws -> Void
    ) throws -> Wijzigingen {
        let schrijver = Geheugenschrijver(inhoud, opdracht.laag)
        try levering(schrijver)
        let wijzigingen = schrijver.wijzigingen
        if opdracht.proef { return wijzigingen }
        inhoud = schrijver.inhoud
        noteer(
            opdracht.soort, opdracht.laag, opdracht.wijze, opdracht.herkomst, opdracht.ondertekening, schrijver)
        return wijzigingen
    }

    private func noteer(
        _ soort: Handeling.Soort, _ laag: Laag, _ wijze: Schrijfwijze, _ herkomst: Laagherkomst?,
        _ ondertekening: Ondertekening?, _ schrijver: Geheugenschrijver
    ) {
        let nummer = handelingen.count + 1
        handelingen.append(
            Handeling(
                nummer: nummer, soort: soort, laag: laag, wijze: wijze, herkomst: herkomst,
                ondertekening: ondertekening, aantallen: schrijver.wijzigingen.aantallen))
        stappen[nummer] = schrijver.stappen
        vorigeHerkomsten[nummer] = herkomsten[laag]
        if soort != .bewerking { herkomsten[laag] = herkomst }
    }

    // MARK: History

    /// What was done to a layer, or to all, the oldest first.
    public func geschiedenis(van laag: Laag?) -> [Handeling] { handelingen.filter { $0.laag == laag ?? $0.laag } }

    /// The ids that an entry of the history added, changed and removed.
    public func wijzigingen(van handeling: Int) -> Wijzigingen { Wijzigingen(stappen: stappen[handeling] ?? []) }

    /// Puts back what an import changed.
    public func maakOngedaan(_ nummer: Int?, _ ondertekening: Ondertekening) throws -> Handeling {
        let handeling = try handelingen.ongedaanTeMaken(nummer)
        let terug = stappen[handeling.nummer] ?? []
        let botsingen = terug.filter { inhoud[handeling.laag][$0.id] != $0.na }.map { stap in
            Ongedaanfout.Botsing(
                id: stap.id,
                handeling: handelingen.first { later in
                    later.nummer > handeling.nummer && later.laag == handeling.laag
                        && stappen[later.nummer, default: []].contains { $0.id == stap.id }
                }?.nummer)
        }
        guard botsingen.isEmpty else { throw Ongedaanfout.laterGewijzigd(handeling.nummer, botsingen) }
        let schrijver = Geheugenschrijver(inhoud, handeling.laag)
        for stap in terug { schrijver.zet(stap.voor, onder: stap.id) }
        inhoud = schrijver.inhoud
        noteer(
            .ongedaan(handeling.nummer), handeling.laag, handeling.wijze,
            handeling.soort == .bewerking ? herkomsten[handeling.laag] : vorigeHerkomsten[handeling.nummer],
            ondertekening, schrijver)
        return handelingen[handelingen.count - 1]
    }
}
