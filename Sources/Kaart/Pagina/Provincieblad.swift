// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Divides the page of a provincie, which fills its frame so that nothing else fits in it: legend, scale bar and notes
/// stand beneath the frame or beside it.
struct Provincieblad {
    let papier: Papierformaat
    /// What must be seen, in RD New.
    let gebied: BoundingBox
    /// The height of the legend, 0 when there is nothing to explain.
    let legendahoogte: Int
    /// How many locaties the table has.
    let locaties: Int

    /// Where the furniture stands, in order of preference.
    private enum Vorm: CaseIterable {
        case staandMetVoet
        case staandMetKolom
        case liggendMetKolom
    }

    /// The scales that a reader knows from other maps, the largest first; the last ones are for areas that are larger
    /// than any provincie.
    private static let schalen = [
        100_000, 150_000, 200_000, 250_000, 300_000, 400_000, 500_000, 600_000, 750_000, 1_000_000, 1_500_000,
        2_000_000, 3_000_000, 5_000_000,
    ]
    /// The scales that the small map of the country can have.
    private static let overzichtschalen = [Achtergrond.overzichtschaal, 7_500_000, 10_000_000]
    private static let kantlijn = 14_000
    private static let kolom = 42_500
    private static let tussen = 4_000
    /// Notes and the space around them, above the legend in a column.
    private static let notities = 27_000
    /// From the land to the frame.
    private static let rand = 2_000
    /// More rows than this would leave no room for the map; the table then says how many more there are.
    private static let meesteRijen = 24

    /// The page at the largest scale at which the area fits; of pages of the same scale the first.
    var indeling: Bladindeling {
        for schaal in Self.schalen {
            for vorm in Vorm.allCases {
                let indeling = indeling(vorm, schaal)
                if past(indeling.kaart) { return indeling }
            }
        }
        return indeling(.staandMetVoet, Self.schalen[Self.schalen.count - 1])
    }

    private func past(_ kader: Kaartkader) -> Bool {
        let breedte = kader.lengte(meters: gebied.maxX - gebied.minX)
        let hoogte = kader.lengte(meters: gebied.maxY - gebied.minY)
        return breedte + 2 * Self.rand <= kader.vlak.width && hoogte + 2 * Self.rand <= kader.vlak.height
    }

    private func indeling(_ vorm: Vorm, _ schaal: Int) -> Bladindeling {
        switch vorm {
        case .staandMetVoet: metVoet(papier.staand, schaal)
        case .staandMetKolom: metKolom(papier.staand, schaal)
        case .liggendMetKolom: metKolom(papier.liggend, schaal)
        }
    }

    /// Under the frame on the left the table with scale bar and notes, on the right the legend.
    private func metVoet(_ blad: PaperBox, _ schaal: Int) -> Bladindeling {
        let rand = binnenrand(blad)
        let kolom = rand.maxX - Self.kolom
        let tabelhoogte = Tabel.hoogte(rijen: min(locaties, Self.meesteRijen), kolommen: 1)
        let top = rand.maxY - max(legendahoogte, tabelhoogte + Self.tussen + Self.kleinsteOverzicht.height)
        let overzicht = Self.overzicht(
            in: PaperBox(minX: rand.minX, minY: top + tabelhoogte + Self.tussen, maxX: kolom, maxY: rand.maxY))
        let balkX = rand.minX + (overzicht?.vlak.width ?? 0) + 2 * Self.tussen
        let balk = PaperBox(
            minX: balkX, minY: rand.maxY - Schaalbalklaag.hoogte, maxX: balkX + 46_000, maxY: rand.maxY)
        return Bladindeling(
            papier: papier, vlak: blad, titel: titel(rand),
            kaart: kader(
                PaperBox(minX: rand.minX, minY: rand.minY, maxX: rand.maxX, maxY: top - Self.tussen), schaal),
            legenda: PaperBox(minX: kolom, minY: top, maxX: rand.maxX, maxY: top + legendahoogte), schaalbalk: balk,
            toelichting: PaperBox(
                minX: balk.maxX + Self.tussen, minY: balk.minY, maxX: kolom - Self.tussen, maxY: rand.maxY),
            overzicht: overzicht,
            tabel: PaperBox(
                minX: rand.minX, minY: top, maxX: kolom - Self.tussen, maxY: top + tabelhoogte), tabelkolommen: 1,
            voet: voet(blad))
    }

    /// Beside the frame scale bar, notes and legend, under it the table.
    private func metKolom(_ blad: PaperBox, _ schaal: Int) -> Bladindeling {
        let rand = binnenrand(blad)
        let kolom = rand.maxX - Self.kolom
        let tabelhoogte = Tabel.hoogte(rijen: min(locaties, Self.meesteRijen), kolommen: 2)
        let bodem = rand.maxY - tabelhoogte - 3_000
        let legenda = PaperBox(minX: kolom, minY: bodem - legendahoogte, maxX: rand.maxX, maxY: bodem)
        let balk = PaperBox(minX: kolom, minY: rand.minY, maxX: rand.maxX, maxY: rand.minY + Schaalbalklaag.hoogte)
        let overzicht = Self.overzicht(
            in: PaperBox(minX: kolom, minY: balk.maxY, maxX: rand.maxX, maxY: legenda.minY - Self.notities))
        return Bladindeling(
            papier: papier, vlak: blad, titel: titel(rand),
            kaart: kader(
                PaperBox(minX: rand.minX, minY: rand.minY, maxX: kolom - Self.tussen, maxY: bodem), schaal),
            legenda: legenda, schaalbalk: balk,
            toelichting: PaperBox(
                minX: kolom, minY: overzicht?.vlak.maxY ?? balk.maxY, maxX: rand.maxX,
                maxY: legenda.minY - Self.tussen),
            overzicht: overzicht,
            tabel: PaperBox(minX: rand.minX, minY: rand.maxY - tabelhoogte, maxX: rand.maxX, maxY: rand.maxY),
            tabelkolommen: 2,
            voet: voet(blad))
    }

    /// What title and sources leave of the page.
    private func binnenrand(_ blad: PaperBox) -> PaperBox {
        PaperBox(minX: Self.kantlijn, minY: 28_000, maxX: blad.maxX - Self.kantlijn, maxY: blad.maxY - 14_500)
    }

    private func titel(_ rand: PaperBox) -> PaperBox {
        PaperBox(x: rand.minX, y: 9_100, width: rand.width, height: 15_000)
    }

    private func voet(_ blad: PaperBox) -> PaperBox {
        PaperBox(
            x: Self.kantlijn, y: blad.maxY - 13_600, width: blad.width - 2 * Self.kantlijn, height: 5_500)
    }

    /// A frame with the area in its middle.
    private func kader(_ vlak: PaperBox, _ schaal: Int) -> Kaartkader {
        let midden = (x: (gebied.minX + gebied.maxX) / 2, y: (gebied.minY + gebied.maxY) / 2)
        let half = (
            x: Double(vlak.width) * Double(schaal) / 2_000_000, y: Double(vlak.height) * Double(schaal) / 2_000_000
        )
        return Kaartkader(
            vlak: vlak, schaal: schaal,
            linksonder: (x: Self.meters(midden.x - half.x), y: Self.meters(midden.y - half.y)))
    }

    /// The small map at the bottom left of its room, as large as fits; nil where none does.
    private static func overzicht(in ruimte: PaperBox) -> Kaartkader? {
        overzichtschalen.lazy.map { schaal in
            let maat = maat(overzichtschaal: schaal)
            return Kaartkader(
                vlak: PaperBox(
                    x: ruimte.minX, y: ruimte.maxY - maat.height, width: maat.width, height: maat.height),
                schaal: schaal, linksonder: (x: 9_000, y: 302_000))
        }.first { ruimte.contains($0.vlak) }
    }

    private static var kleinsteOverzicht: PaperBox {
        maat(overzichtschaal: overzichtschalen[overzichtschalen.count - 1])
    }

    /// The size of the country, 274 × 322 km, rounded up to tenths of a millimetre.
    private static func maat(overzichtschaal schaal: Int) -> PaperBox {
        PaperBox(
            x: 0, y: 0, width: (2_740_000_000 / schaal + 1) * 100, height: (3_220_000_000 / schaal + 1) * 100)
    }

    /// Whole metres; areas far outside the Netherlands do not overflow.
    private static func meters(_ waarde: Double) -> Int { Int(min(max(waarde.rounded(), -1e9), 1e9)) }
}
