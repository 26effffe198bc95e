// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Places the names of seas, lakes and neighbouring countries, each wholly on what it names, where the map leaves most
/// room.
struct Omgevingsnamen {
    private(set) var namen: [Kandidaat] = []
    private let kader: Kaartkader
    private let terrein: Terrein
    private var hindernissen: Hindernissen

    /// What a reader calls the waters, and the bodies of the Kaderrichtlijn Water that they are made of.
    private static let wateren: [(naam: String, stijl: Tekststijl, lichamen: Set<String>)] = [
        ("Noordzee", .zeenaam, ["Noordzee", "Hollandse kust", "Waddenkust"]),
        ("Waddenzee", .zeenaam, ["Waddenzee", "Waddenzee vastelandskust"]),
        ("IJsselmeer", .meernaam, ["IJsselmeer"]), ("Markermeer", .meernaam, ["Markermeer"]),
    ]
    /// The grid on which places are tried.
    private static let raster = 1_500
    /// The room around a name that is looked for, the most first.
    private static let ruimten = [10_000, 8_000, 6_000, 4_000, 3_000, 2_000, 1_000, 0]

    init(_ ondergrond: Ondergrond, _ ruimte: Naamruimte) {
        kader = ruimte.kader
        terrein = ruimte.ondergrond.terrein
        hindernissen = ruimte.hindernissen
        for (naam, stijl, lichamen) in Self.wateren {
            let vlakken = ondergrond.water.filter { lichamen.contains($0.naam ?? "") }.map(\.vlak)
            plaats(naam, stijl, op: vlakken, [.zee, .water])
        }
        for land in ondergrond.buurlanden.sorted(by: { $0.naam < $1.naam }) {
            plaats(SchoneTekst.regel(land.naam).uppercased(), .landnaam, op: [land.vlak], .buurland)
        }
    }

    private mutating func plaats(
        _ naam: String, _ stijl: Tekststijl, op vlakken: [MultiPolygon], _ soorten: Terrein.Soorten
    ) {
        let vormen = vlakken.flatMap { kader.papier($0) }
        let blok = Naamblok([naam], stijl)
        guard let gebied = PaperBox(around: vormen.flatMap(\.rings).joined()), gebied.width > blok.breedte,
            let vak = ruimste(blok, in: gebied, telling(vormen, soorten, binnen: gebied))
        else { return }
        namen.append(
            Kandidaat(regels: blok.regels, stijl: stijl, uitlijning: .midden, vak: vak, leider: nil, kosten: 0))
        hindernissen.vakken.append(vak)
    }

    /// What of the areas is not covered by something else.
    private func telling(
        _ vormen: [PaperPolygon], _ soorten: Terrein.Soorten, binnen gebied: PaperBox
    ) -> Celtelling {
        let eigen = vormen.reduce(into: Terrein(kader: terrein.kader)) { $0.vul($1, .water) }
        let terrein = terrein
        return Celtelling(terrein, binnen: gebied) { kolom, rij in
            eigen.soort(kolom: kolom, rij: rij) == .water
                && !soorten.isDisjoint(with: terrein.soort(kolom: kolom, rij: rij))
        }
    }

    /// The place with the most room around it, and of those the one nearest to the middle.
    private func ruimste(_ blok: Naamblok, in gebied: PaperBox, _ telling: Celtelling) -> PaperBox? {
        var beste: (vak: PaperBox, waarde: (ruimte: Int, afstand: Int))?
        for y in stride(from: gebied.minY, through: gebied.maxY, by: Self.raster) {
            for x in stride(from: gebied.minX, through: gebied.maxX, by: Self.raster) {
                let vak = PaperBox(
                    centre: PaperPoint(x: x, y: y), halfWidth: blok.breedte / 2, halfHeight: blok.hoogte / 2)
                guard telling.honderdsten(onder: vak) == 100, hindernissen.isVrij(vak) else { continue }
                let ruimte = Self.ruimten.first { isRuim(vak.expanded($0), telling) } ?? 0
                let waarde = (ruimte: -ruimte, afstand: PaperLine(start: vak.centre, end: gebied.centre).length)
                if waarde < beste?.waarde ?? (.max, .max) { beste = (vak, waarde) }
            }
        }
        return beste?.vak
    }

    private func isRuim(_ vak: PaperBox, _ telling: Celtelling) -> Bool {
        telling.honderdsten(onder: vak) == 100 && hindernissen.isVrij(vak)
    }
}
