// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// The legend: exactly what the map shows, no more.
struct Legenda: Sendable {
    let rijen: [Legendarij]
    /// The panel: as wide as its room, and as high as its rows need, growing upwards.
    let vlak: PaperBox

    static let marge = 2_200
    /// Where the words begin that stand beside a symbol, from the inside of the panel.
    static let tekstinspringing = 8_400
    /// The height of a row with one line.
    static let rijhoogte = 4_300
    static let kophoogte = 4_400

    init(_ symbolen: [Locatiesymbool], _ gebieden: [Gebiedssymbool], ruimte: PaperBox) {
        let breedte = ruimte.width - 2 * Self.marge
        let rijen =
            Self.woningen(symbolen, breedte) + Self.locaties(symbolen, breedte) + Self.gebieden(gebieden, breedte)
        let hoogte = rijen.reduce(2 * Self.marge - 400) { $0 + Self.hoogte($1) }
        self.rijen = rijen
        vlak = PaperBox(minX: ruimte.minX, minY: ruimte.maxY - hoogte, maxX: ruimte.maxX, maxY: ruimte.maxY)
    }

    static func hoogte(_ rij: Legendarij) -> Int {
        let regel = Tekststijl.legenda.regelafstand
        return switch rij {
        case .kop: kophoogte
        case .schijven(let aantallen): 2 * Schijfmaat.straal(aantallen.first ?? 0) + 1_800
        case .teken(let teken, let regels):
            max(Self.rijhoogte, regels.count * regel + 700, Self.hoogte(teken))
        case .tekst(let regels): regels.count * regel + 1_000
        }
    }

    private static func hoogte(_ teken: Legendateken) -> Int {
        switch teken {
        case .bereik, .aantalOnbekend: 5_600
        case .gebied, .gebiedZonderBegrenzing: 6_200
        default: 0
        }
    }

    private static func teken(_ teken: Legendateken, _ tekst: String, _ breedte: Int) -> Legendarij {
        .teken(teken, Tekststijl.legenda.regels(tekst, breedte: breedte - tekstinspringing))
    }

    private static func woningen(_ symbolen: [Locatiesymbool], _ breedte: Int) -> [Legendarij] {
        let opgaven = symbolen.compactMap(\.locatie.woningen)
        var rijen: [Legendarij] = []
        if let grootste = opgaven.map(\.max).max() {
            rijen.append(.schijven(Schijfmaat.voorbeelden(tot: grootste)))
            rijen.append(
                .tekst(
                    Tekststijl.toelichting.regels(
                        "oppervlak naar aantal woningen", breedte: breedte)))
        }
        if opgaven.contains(where: { $0.min < $0.max }) {
            rijen.append(teken(.bereik, "onder- en bovengrens", breedte))
        }
        if symbolen.contains(where: { $0.vierkant != nil }) {
            rijen.append(teken(.aantalOnbekend, "aantal niet bekend (n.b.)", breedte))
        }
        return rijen.isEmpty ? [] : [.kop("Aantal woningen")] + rijen
    }

    private static func locaties(_ symbolen: [Locatiesymbool], _ breedte: Int) -> [Legendarij] {
        guard !symbolen.isEmpty else { return [] }
        let volgorde: [Status?] = Status.allCases + [nil]
        var rijen = volgorde.filter { status in symbolen.contains { $0.locatie.status == status } }
            .map { teken(.status($0), Statustekst.voluit($0), breedte) }
        if symbolen.contains(where: \.badge.isTeLaat) {
            rijen.append(teken(.teLaat, "termijn verlopen (tabel: \(Statustekst.teLaat))", breedte))
        }
        if symbolen.contains(where: { $0.badge.vorm == .vierkant }) {
            rijen.append(teken(.alleenPlaats, "alleen de plaats bekend, geen begrenzing", breedte))
        }
        if symbolen.contains(where: { $0.badge.vorm == .rond }) {
            rijen.append(teken(.locatievlak, "begrenzing (indicatief)", breedte))
        }
        return [.kop("Doorbraaklocatie")] + rijen
    }

    private static func gebieden(_ gebieden: [Gebiedssymbool], _ breedte: Int) -> [Legendarij] {
        guard !gebieden.isEmpty else { return [] }
        var rijen: [Legendarij] = []
        if gebieden.contains(where: { !$0.vlakken.isEmpty || !$0.gearceerd.isEmpty }) {
            rijen.append(teken(.gebied, "grootschalig gebied; zeshoek waar het klein is", breedte))
        }
        if gebieden.contains(where: { !$0.open.isEmpty }) {
            rijen.append(teken(.gebiedZonderBegrenzing, "grootschalig gebied, alleen de plaats bekend", breedte))
        }
        return [.kop("Woningbouwgebied")] + rijen
    }
}
