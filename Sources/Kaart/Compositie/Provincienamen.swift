// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Places the names of provincies: within their borders, near the middle, where the map leaves room.
struct Provincienamen {
    let namen: [Kandidaat]
    let zonderNaam: [String]

    /// The grid on which places are tried.
    private static let raster = 1_500
    /// The share of a name, in hundredths, that must stand on its provincie.
    private static let minsteAandeel = 80

    /// - Parameter isGevraagd: Which provincies to name.
    init(_ provincies: [Provincie], eigen: Int?, _ ruimte: Naamruimte, waar isGevraagd: (String) -> Bool) {
        // The provincie of a sheet stands in its title.
        let zichtbaar = provincies.indices.filter {
            $0 != eigen && !ruimte.ondergrond.provincies[$0].isEmpty && isGevraagd(provincies[$0].naam)
        }
        let kandidaten = zichtbaar.map { index in
            Self.kandidaten(provincies[index].naam, index, ruimte)
        }
        let plaatsen = Namenplaatser.plaats(kandidaten).plaatsen
        namen = plaatsen.compactMap(\.self)
        zonderNaam = zip(zichtbaar, plaatsen).filter { $0.1 == nil }.map { provincies[$0.0].naam }
    }

    private static func kandidaten(_ naam: String, _ index: Int, _ ruimte: Naamruimte) -> [Kandidaat] {
        let stijl = Tekststijl.provincienaam
        let delen = ruimte.ondergrond.provincies[index]
        let grootste = delen.max { $0.doubledArea < $1.doubledArea }
        guard let gebied = grootste?.box, let vlak = PaperBox(around: delen.flatMap(\.rings).joined()) else {
            return []
        }
        let tekst = SchoneTekst.regel(naam).uppercased()
        let telling = Celtelling(ruimte.ondergrond.terrein, .provincie(index), binnen: vlak)
        var resultaat: [Kandidaat] = []
        for (rang, blok) in blokken(tekst, stijl).enumerated() {
            for y in stride(from: gebied.minY, to: gebied.maxY, by: raster) {
                for x in stride(from: gebied.minX, to: gebied.maxX, by: raster) {
                    let vak = PaperBox(
                        centre: PaperPoint(x: x, y: y), halfWidth: blok.breedte / 2, halfHeight: blok.hoogte / 2)
                    let eigen = telling.honderdsten(onder: vak)
                    guard eigen >= minsteAandeel, ruimte.hindernissen.isVrij(vak) else { continue }
                    let afstand = PaperLine(start: vak.centre, end: gebied.centre).length / 500
                    let kosten =
                        afstand + rang * 12 + 4 * (100 - eigen)
                        + ruimte.weging.merken.count { $0.overlaps(vak) } * 40
                        + ruimte.weging.lijnen.count { $0.meets(vak) } * 200
                    resultaat.append(
                        Kandidaat(
                            regels: blok.regels, stijl: stijl, uitlijning: .midden, vak: vak, leider: nil,
                            kosten: kosten))
                }
            }
        }
        let volgorde = resultaat.indices.sorted { (resultaat[$0].kosten, $0) < (resultaat[$1].kosten, $1) }
        return volgorde.prefix(60).map { resultaat[$0] }
    }

    /// On one line, or broken after the hyphen.
    private static func blokken(_ tekst: String, _ stijl: Tekststijl) -> [Naamblok] {
        guard let streepje = tekst.firstIndex(of: "-") else { return [Naamblok([tekst], stijl)] }
        let rest = tekst[tekst.index(after: streepje)...]
        return [Naamblok([tekst], stijl), Naamblok([String(tekst[...streepje]), String(rest)], stijl)]
    }
}
