// SPDX-License-Identifier: EUPL-1.2

/// An answer of which only a part is in memory, however large it is or its geometries are.
struct Postgrescursor {
    /// How many bytes come at once, about.
    private static let deel = 2 << 20
    private static let meeste = 4_096

    private let verbinding: Postgresverbinding
    private let naam: String

    init(_ verbinding: Postgresverbinding, naam: String) {
        self.verbinding = verbinding
        self.naam = naam
    }

    func open(_ sql: String, _ argumenten: [Kolomwaarde]) throws {
        _ = try verbinding.vraagEens("DECLARE \(naam) NO SCROLL CURSOR FOR \(sql)", argumenten)
    }

    func sluit() throws { try verbinding.voerUit("CLOSE \(naam)") }

    /// Hands over the rows until there are no more or it is told that it is enough.
    func doorloop(_ gebruik: (any Rij) throws -> Bool) throws {
        // Few at first: who looks for one row should not wait for a thousand.
        var gevraagd = 50
        var kolommen: Postgreskolommen?
        while true {
            let antwoord = try verbinding.vraagEens("FETCH \(gevraagd) FROM \(naam)", [], kolommen)
            kolommen = antwoord.indeling
            for nummer in 0..<antwoord.aantal {
                guard try gebruik(antwoord.rij(nummer)) else { return }
            }
            if antwoord.aantal < gevraagd { return }
            let passend = antwoord.aantal * Self.deel / max(antwoord.omvang, 1)
            gevraagd = min(max(passend, 1), gevraagd * 4, Self.meeste)
        }
    }
}
