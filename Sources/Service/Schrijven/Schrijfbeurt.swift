// SPDX-License-Identifier: EUPL-1.2

import Synchronization
import Woningbouw

/// One transaction that changes single objects of a layer, with an entry in the history under the name of the token.
struct Schrijfbeurt: Sendable {
    let beheer: any Catalogusbeheer
    let laag: Laag
    let aanvraag: Aanvraag
    let voorkeuren: Voorkeuren

    /// - Throws: The problem that the work throws, or why the store cannot be written; nothing is written then.
    func doe<Uitkomst: Sendable>(
        _ werk: @escaping @Sendable (any Laagschrijver) throws -> Uitkomst
    ) async throws -> Uitkomst {
        let ondertekening = Ondertekening(door: "token \(aanvraag.door ?? "")", tijdstip: aanvraag.moment)
        let uitkomst = Mutex<Uitkomst?>(nil)
        do {
            try await beheer.bewerk(laag, ondertekening) { schrijver in
                let resultaat = try werk(schrijver)
                uitkomst.withLock { $0 = resultaat }
            }
        } catch var probleem as Probleem {
            probleem.koppen.zet("Preference-Applied", voorkeuren.toegepast(geeftVorm: false))
            throw probleem
        } catch let fout as any Belemmering {
            guard let belet = fout.belet else { throw fout }
            throw Probleem.belet(belet)
        }
        guard let resultaat = uitkomst.withLock(\.self) else { throw Probleem.intern }
        return resultaat
    }
}
