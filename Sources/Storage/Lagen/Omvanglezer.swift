// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Measures a layer by its spatial index.
struct Omvanglezer {
    let db: any Databank
    let tabel: Tabel

    func omvang() throws -> Laagomvang {
        Laagomvang(
            aantal: try db.getal("SELECT count(*) AS getal FROM \(tabel.naam)"), vak: try db.vak(van: tabel),
            periode: tabel.laag == .woningbouwgebieden ? try periode() : nil)
    }

    /// An end that any designation lacks is open.
    private func periode() throws -> Periode? {
        try db.eerste(
            """
            SELECT CASE WHEN count(*) = count(aanwijzing_van) THEN min(aanwijzing_van) END AS van,
              CASE WHEN count(*) = count(aanwijzing_tot) THEN max(aanwijzing_tot) END AS tot, count(*) AS getal
            FROM woningbouwgebieden
            """
        ) { rij in
            guard let aantal = rij.geheel("getal"), aantal > 0 else { return nil }
            return Periode(
                van: rij.tekst("van").flatMap { Datum($0) }, tot: rij.tekst("tot").flatMap { Datum($0) })
        }
    }
}
