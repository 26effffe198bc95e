// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Puts back what an entry of the history changed, within a transaction of the caller.
struct Terugdraaiing<Object: Opgeslagen> {
    let db: any Databank
    let handeling: Handeling

    private var geschiedenis: Geschiedenis { Geschiedenis(db: db) }

    /// - Returns: The entry that the undoing is.
    func voerUit(_ ondertekening: Ondertekening) throws -> Handeling {
        let botsingen = try botsingen()
        guard botsingen.isEmpty else { throw Ongedaanfout.laterGewijzigd(handeling.nummer, botsingen) }
        let nummer = try geschiedenis.volgendNummer()
        let sessie = Schrijfsessie<Object>(db, nummer: nummer)
        try geschiedenis.stappen(van: handeling.nummer) { stappen in
            try sessie.zet(try stappen.compactMap { try $0.voor?.object(Object.self) })
            try sessie.verwijder(stappen.filter { $0.voor == nil }.map(\.id))
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
        try geschiedenis.stappen(van: handeling.nummer) { stappen in
            let staand = try tabel.objecten(stappen.map(\.id))
            for stap in stappen where staand[stap.id].map({ Rijbeeld($0.rij).sha256 }) != stap.na {
                let later = try geschiedenis.latere(dan: handeling.nummer, Object.laag, stap.id)
                botsingen.append(Ongedaanfout.Botsing(id: stap.id, handeling: later))
            }
        }
        return botsingen
    }
}
