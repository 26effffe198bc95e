// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Draws the title, the subtitle and the key figures.
struct Koplaag: Kaartlaag {
    let compositie: Kaartcompositie

    func teken(in svg: inout SVGWriter) {
        let vlak = compositie.indeling.titel
        svg.group("g", ["id": "kop"]) { svg in
            let titel = Tekststijl.titel.ingekort(compositie.titel, tot: vlak.width)
            svg.regel(titel, .titel, bij: PaperPoint(x: vlak.minX, y: vlak.minY + 5_400))
            let ondertitel = Tekststijl.ondertitel.ingekort(compositie.ondertitel, tot: vlak.width)
            svg.regel(ondertitel, .ondertitel, bij: PaperPoint(x: vlak.minX, y: vlak.minY + 10_000))
            let kerncijfers = Tekststijl.kerncijfers.ingekort(Kerncijfers.regel(compositie.inhoud), tot: vlak.width)
            svg.regel(kerncijfers, .kerncijfers, bij: PaperPoint(x: vlak.minX, y: vlak.minY + 14_100))
        }
    }
}

extension Kaartcompositie {
    /// As in `Doorbraaklocaties woningbouw — provincie Utrecht`.
    var titel: String {
        let titel = SchoneTekst.regel(opdracht.titel)
        return inhoud.provincie.map { "\(titel) — provincie \(SchoneTekst.regel($0.naam))" } ?? titel
    }

    /// As in `Bij Kamerstuk 32 847, nr. 1350 · stand 12 juni 2025`.
    var ondertitel: String {
        "Bij \(SchoneTekst.regel(opdracht.kamerstuk)) · stand \(inhoud.peildatum.inWoorden)"
    }
}
