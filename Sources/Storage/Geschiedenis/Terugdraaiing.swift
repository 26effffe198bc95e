// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import Woningbouw

/// Puts back what an entry of the history changed, within a transaction of the caller.
struct Terugdraaiing<Object: Opgeslagen> {
    let db: Database
    let handeling: Handeling

    private var geschiedenis: Geschiedenis { Geschiedenis(db: db) }

    /// - Returns: The entry that the undoing is.
    func voerUit(_ ondertekening: Ondertekening) throws -> Handeling {
        let botsingen = try botsingen()
        guard botsingen.isEmpty else { throw Ongedaanfout.laterGewijzigd(handeling.nummer, botsingen) }
        let nummer = try geschiedenis.volgendNummer()
        let sessie = Schrijfsessie<Object>(db, nummer: nummer)
        try geschiedenis.stappen(van: handeling.nummer) { stap in
            if let voor = stap.voor {
                try sessie.zet(try voor.object(Object.self))
            } else {
                try sessie.verwijder(stap.id)
            }
        }
        let herkomst =
            handeling.soort == .bewerking
            ? try Herkomsten(db: db).herkomst(van: handeling.laag)
            : try geschiedenis.vorigeHerkomst(handeling.nummer)
        let terug = Handeling(
            nummer: nummer, soort: .ongedaan(handeling.nummer), laag: handeling.laag, wijze: handeling.wijze,
            herkomst: herkomst, ondertekening: ondertekening, aantallen: sessie.resultaat.aantallen)
        try sessie.sluit(terug)
        return terug
    }

    /// The objects that are no longer as the entry left them, whoever changed them.
    private func botsingen() throws -> [Ongedaanfout.Botsing] {
        var botsingen: [Ongedaanfout.Botsing] = []
        let tabel = Laagtabel<Object>(db: db)
        try geschiedenis.stappen(van: handeling.nummer) { stap in
            let nu = try tabel.object(stap.id).map { Rijbeeld($0.rij).sha256 }
            guard nu != stap.na else { return }
            let later = try geschiedenis.latere(dan: handeling.nummer, Object.laag, stap.id)
            botsingen.append(Ongedaanfout.Botsing(id: stap.id, handeling: later))
        }
        return botsingen
    }
}
