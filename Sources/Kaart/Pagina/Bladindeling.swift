// SPDX-License-Identifier: EUPL-1.2

/// Where the parts of a page stand, in micrometres; the layers draw into what they are given.
struct Bladindeling: Sendable {
    /// The name and size of the paper.
    let papier: Papierformaat
    let vlak: PaperBox
    /// Title, subtitle and key figures.
    let titel: PaperBox
    let kaart: Kaartkader
    /// The room for the legend: it grows upwards from the bottom of it.
    let legenda: PaperBox
    /// The room for an inset, nil when the page has none.
    var inzet: PaperBox?
    /// Scale bar and north arrow.
    let schaalbalk: PaperBox
    /// What a reader must know before he reads a number.
    let toelichting: PaperBox
    /// Where the small map of the country stands, on the sheet of a provincie.
    let overzicht: Kaartkader?
    let tabel: PaperBox
    /// How many columns of rows the table has side by side.
    let tabelkolommen: Int
    /// The sources.
    let voet: PaperBox

    /// The frame is 182 × 214 mm, so that the land has 2 to 6 mm of room on all sides; legend, scale bar and notes
    /// stand where Germany, Belgium and the sea leave the frame empty.
    static let a4 = Bladindeling(
        papier: .a4,
        vlak: Papierformaat.a4.staand,
        titel: PaperBox(x: 14_000, y: 9_100, width: 182_000, height: 15_000),
        kaart: Kaartkader(
            vlak: PaperBox(x: 14_000, y: 28_000, width: 182_000, height: 214_000), schaal: 1_500_000,
            linksonder: (x: 10_000, y: 303_000)),
        legenda: PaperBox(minX: 152_000, minY: 161_000, maxX: 194_500, maxY: 240_700),
        inzet: PaperBox(minX: 16_000, minY: 30_000, maxX: 70_000, maxY: 104_000),
        schaalbalk: PaperBox(minX: 17_000, minY: 213_000, maxX: 60_000, maxY: 240_000),
        toelichting: PaperBox(minX: 66_000, minY: 213_000, maxX: 118_000, maxY: 240_000),
        overzicht: nil,
        tabel: PaperBox(minX: 14_000, minY: 244_000, maxX: 196_000, maxY: 282_900),
        tabelkolommen: 2,
        voet: PaperBox(minX: 14_000, minY: 283_400, maxX: 196_000, maxY: 288_900))

    /// The country at one and a half times its size on A4 with less room around it, in letters of the same size.
    static let a3 = Bladindeling(
        papier: .a3,
        vlak: Papierformaat.a3.staand,
        titel: PaperBox(x: 14_000, y: 10_100, width: 269_000, height: 15_000),
        kaart: Kaartkader(
            vlak: PaperBox(x: 14_000, y: 29_000, width: 269_000, height: 321_000), schaal: 1_000_000,
            linksonder: (x: 11_500, y: 303_000)),
        legenda: PaperBox(minX: 237_500, minY: 240_000, maxX: 280_000, maxY: 347_000),
        inzet: PaperBox(minX: 17_000, minY: 32_000, maxX: 97_000, maxY: 142_000),
        schaalbalk: PaperBox(minX: 18_000, minY: 319_000, maxX: 66_000, maxY: 347_000),
        toelichting: PaperBox(minX: 82_000, minY: 319_000, maxX: 160_000, maxY: 347_000),
        overzicht: nil,
        tabel: PaperBox(minX: 14_000, minY: 353_500, maxX: 283_000, maxY: 404_400),
        tabelkolommen: 2,
        voet: PaperBox(minX: 14_000, minY: 405_400, maxX: 283_000, maxY: 410_900))
}
