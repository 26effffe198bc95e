// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Kaart
import Woningbouw

/// What the operations answer from.
struct Dienstbronnen: Sendable {
    let catalogus: any Catalogus
    let gridDirectory: String
    /// The background of the kaart, read when it is first drawn.
    let ondergrond: @Sendable () throws -> Ondergrond
    let voorraad: Voorraad
    /// Sheets and their files, which may be megabytes each.
    let kaarten: Voorraad
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
        voorraad = Voorraad(catalogus: catalogus, grens: 512)
        kaarten = Voorraad(catalogus: catalogus, grens: 48)
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
    /// The outlines, for the many locaties that are looked up in them.
    let index: OverlapIndex

    init(dag: Datum, vlakken: [Toetsvlak]) {
        self.dag = dag
        self.vlakken = vlakken
        index = OverlapIndex(vlakken.map { $0.vlak ?? MultiPolygon([]) })
    }

    /// What tells it from those of other days; on most days the same gebieden hold.
    var kenteken: String { vlakken.map(\.id).joined(separator: " ") }
}
