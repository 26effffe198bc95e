// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// What the catalogus says about the peildatum, in the order in which it is drawn.
struct Kaartinhoud: Sendable {
    let peildatum: Datum
    /// The locaties as they were known on the day.
    private(set) var locaties: [Locatie]
    private(set) var gebieden: [Woningbouwgebied]
    let provincies: [Provincie]
    /// The provincie that the content is limited to, by its place among the provincies.
    private(set) var eigen: Int?
    /// The line that names the source of the provincies.
    let bronProvincies: String?
    /// The first digits of the hash of the locaties, by which a reader finds the data behind his print.
    let kenmerk: String?

    init(_ catalogus: any Catalogus, peildatum: Datum) async throws {
        self.peildatum = peildatum
        locaties = Volgorde.opNummer(try await catalogus.locaties()).map { $0.op(peildatum).geschoond() }
        gebieden = Volgorde.opNummer(try await catalogus.woningbouwgebieden(op: peildatum))
        provincies = try await catalogus.provincies().sorted { ($0.code, $0.naam) < ($1.code, $1.naam) }
        let bronnen = Set(provincies.compactMap(\.begrenzing.bron)).sorted().joined(separator: "; ")
        let genoemd = try await catalogus.herkomst(van: .provincies)?.bronvermelding
        bronProvincies = (genoemd ?? (bronnen.isEmpty ? nil : bronnen)).map(SchoneTekst.regel)
        kenmerk = try await catalogus.herkomst(van: .locaties).map { String($0.sha256.prefix(8)) }
    }

    /// The content for the sheet of one provincie: the locaties as a list of that provincie has them.
    /// - Throws: `OnbekendeNaam` when there is no provincie of this name.
    func beperkt(tot naam: String) throws -> Kaartinhoud {
        let naam = try Naamzoeker(soort: "provincie", namen: provincies.map(\.naam)).officieel(naam)
        guard let index = provincies.firstIndex(where: { $0.naam == naam }) else { return self }
        var kopie = self
        kopie.eigen = index
        kopie.locaties = locaties.filter(LocatieFilter(provincie: naam).laatDoor)
        kopie.gebieden = try gebieden.filter { try $0.ligt(in: provincies[index]) }
        return kopie
    }

    /// The provincie that the content is limited to.
    var provincie: Provincie? { eigen.map { provincies[$0] } }
    var telling: Woningtelling { Woningtelling(locaties) }
    /// The ids of the locaties with a termijn that has passed and is open.
    var teLaat: Set<String> { Set(locaties.filter { $0.isTeLaat(op: peildatum) }.map(\.id)) }
    /// Whether any outline is not official.
    var isIndicatief: Bool {
        locaties.contains { $0.begrenzing.isIndicatief } || gebieden.contains { $0.begrenzing.isIndicatief }
    }
}

extension Woningbouwgebied {
    /// Whether it says so or, where it names no provincies, whether it does by its outline or places.
    fileprivate func ligt(in provincie: Provincie) throws -> Bool {
        guard provincies.isEmpty else { return provincies.contains(provincie.naam) }
        switch vorm {
        case .vlak(let vlak): return try !OverlapJoin.pairs([vlak], [provincie.vlak]).isEmpty
        case .plaats(let punten): return try punten.contains { try provincie.vlak.contains($0) }
        }
    }
}

extension Locatie {
    /// The locatie with names that fit on a line of text.
    fileprivate func geschoond() -> Locatie {
        var kopie = self
        let schoon = SchoneTekst.regel(naam)
        kopie.naam = schoon.isEmpty ? "(zonder naam)" : schoon
        kopie.gemeenten = gemeenten.map(SchoneTekst.regel)
        return kopie
    }

    /// Whether its number of dwellings comes from a public source and not from the letter.
    var heeftAantalUitOpenbareBron: Bool { woningen.map { $0.zekerheid != .brief } ?? false }

    /// The mark of a number from a public source.
    static let merkteken = "*"
}
