// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Woningbouw

/// What the operations answer from.
struct Dienstbronnen: Sendable {
    let catalogus: any Catalogus
    let gridDirectory: String
    /// The background of the kaart, read when it is first drawn.
    let ondergrond: @Sendable () throws -> Ondergrond
    let voorraad: Voorraad
    /// The files that pages need.
    let web: Webbestanden

    init(
        catalogus: any Catalogus, gridDirectory: String, ondergrond: @escaping @Sendable () throws -> Ondergrond,
        web: Webbestanden
    ) {
        self.catalogus = catalogus
        self.gridDirectory = gridDirectory
        self.ondergrond = ondergrond
        self.web = web
        voorraad = Voorraad(catalogus: catalogus)
    }

    /// The day that holds: the one that was asked for, or else the newest in the data.
    func dag(_ peildatum: Datum?) async throws -> Datum {
        if let peildatum { return peildatum }
        return try await voorraad.haal("peildatum") { [catalogus] in try await catalogus.peildatum() }
    }

    /// The gebieden that are designated on the day.
    func gebieden(op peildatum: Datum?) async throws -> Gebiedenstand {
        let dag = try await dag(peildatum)
        return try await voorraad.haal("\(dag)") { [catalogus] in
            Gebiedenstand(dag: dag, vlakken: try await catalogus.woningbouwgebieden(op: dag).map(Toetsvlak.init))
        }
    }
}

/// The gebieden of one day, as an overlap check takes them.
struct Gebiedenstand: Sendable {
    let dag: Datum
    let vlakken: [Toetsvlak]
}
