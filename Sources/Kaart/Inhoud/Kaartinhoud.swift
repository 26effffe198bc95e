// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// What the catalogus says about the peildatum, in the order in which it is drawn.
struct Kaartinhoud: Sendable {
    let peildatum: Datum
    let locaties: [Locatie]
    let gebieden: [Woningbouwgebied]
    let provincies: [Provincie]
    /// The line that names the source of the provincies.
    let bronProvincies: String?
    /// The first digits of the hash of the locaties, by which a reader finds the data behind his print.
    let kenmerk: String?

    init(_ catalogus: any Catalogus, peildatum: Datum) async throws {
        self.peildatum = peildatum
        locaties = Volgorde.opNummer(try await catalogus.locaties()).map { $0.geschoond() }
        gebieden = Volgorde.opNummer(try await catalogus.woningbouwgebieden(op: peildatum))
        provincies = try await catalogus.provincies().sorted { ($0.code, $0.naam) < ($1.code, $1.naam) }
        let bronnen = Set(provincies.compactMap(\.begrenzing.bron)).sorted().joined(separator: "; ")
        let genoemd = try await catalogus.herkomst(van: .provincies)?.bronvermelding
        bronProvincies = (genoemd ?? (bronnen.isEmpty ? nil : bronnen)).map(SchoneTekst.regel)
        kenmerk = try await catalogus.herkomst(van: .locaties).map { String($0.sha256.prefix(8)) }
    }

    var telling: Woningtelling { Woningtelling(locaties) }
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
