// SPDX-License-Identifier: EUPL-1.2

import Geometry
import HTTPTypes
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
    /// On a sheet more gebieden than this are one grey area.
    private static let meesteOpKaart = 5_000
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

    /// The gebieden of the day that the locaties of the store may meet, and those without an outline.
    func gebieden(op peildatum: Datum?) async throws -> Gebiedenstand {
        let dag = try await dag(peildatum)
        return try await voorraad.haal("\(dag)") { [catalogus] in
            let vakken = try await catalogus.locaties().compactMap { $0.vorm.vlak?.boundingBox }
            return try await Gebiedenstand(dag, in: vakken, catalogus)
        }
    }

    /// The gebieden of the day that objects may meet, also those that were written a moment ago.
    func gebieden(bij objecten: [Laagobject], op peildatum: Datum?) async throws -> Gebiedenstand {
        let stand = try await gebieden(op: peildatum)
        let vakken = objecten.compactMap { $0.vorm.vlak?.boundingBox }
        if stand.vakken.isSuperset(of: vakken) { return stand }
        return try await Gebiedenstand(stand.dag, in: vakken, catalogus)
    }

    /// Checks that the gebieden of the day are not so many that no kaart can show them.
    /// - Throws: ``Probleem``.
    func keurKaart(op dag: Datum) async throws {
        let aantal = try await aantalGebieden(op: dag)
        guard aantal > Self.meesteOpKaart else { return }
        throw Probleem(
            status: .notImplemented, titel: "Te veel voor een kaart",
            detail: "Op \(dag) zijn er \(aantal) woningbouwgebieden; deze dienst tekent er hoogstens "
                + "\(Self.meesteOpKaart). Haal de gebieden op als features en teken ze in een GIS-programma.")
    }

    /// How many gebieden are designated on the day.
    func aantalGebieden(op dag: Datum) async throws -> Int {
        try await voorraad.haal("aantal \(dag)") { [catalogus] in
            var vraag = Bladvraag(.woningbouwgebieden, aantal: 1)
            vraag.peildatum = dag
            vraag.telt = true
            return try await catalogus.blad(vraag).gevonden ?? 0
        }
    }
}
