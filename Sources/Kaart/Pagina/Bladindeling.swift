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
    let tabel: PaperBox
    /// The sources.
    let voet: PaperBox

    /// The frame is 182 × 214 mm, so that the land has 2 to 6 mm of room on all sides; legend, scale bar and notes
    /// stand where Germany, Belgium and the sea leave the frame empty.
    static let a4 = Bladindeling(
        papier: .a4,
        vlak: PaperBox(x: 0, y: 0, width: 210_000, height: 297_000),
        titel: PaperBox(x: 14_000, y: 9_100, width: 182_000, height: 15_000),
        kaart: Kaartkader(
            vlak: PaperBox(x: 14_000, y: 28_000, width: 182_000, height: 214_000), schaal: 1_500_000,
            linksonder: (x: 10_000, y: 303_000)),
        legenda: PaperBox(minX: 151_500, minY: 168_000, maxX: 194_000, maxY: 240_000),
        inzet: PaperBox(minX: 16_000, minY: 30_000, maxX: 70_000, maxY: 104_000),
        schaalbalk: PaperBox(minX: 17_000, minY: 213_000, maxX: 60_000, maxY: 240_000),
        toelichting: PaperBox(minX: 66_000, minY: 213_000, maxX: 118_000, maxY: 240_000),
        tabel: PaperBox(minX: 14_000, minY: 244_000, maxX: 196_000, maxY: 282_900),
        voet: PaperBox(minX: 14_000, minY: 283_400, maxX: 196_000, maxY: 288_900))
}
