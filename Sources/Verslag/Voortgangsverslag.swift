// SPDX-License-Identifier: EUPL-1.2

public import Kaart
public import Woningbouw

/// The progress as a report in Dutch: one page of HTML with the kaart, to read on a screen and to print as the annex to a
/// letter.
///
/// It holds nothing from elsewhere, and the same data give the same bytes.
public struct Voortgangsverslag: Sendable {
    private let voortgang: Voortgang
    private let kaart: Kaartblad

    /// A report of the progress, with the kaart of the same day.
    public init(_ voortgang: Voortgang, kaart: Kaartblad) {
        self.voortgang = voortgang
        self.kaart = kaart
    }

    /// The page, in UTF-8.
    public var html: [UInt8] {
        var html = HTMLWriter()
        html.verbatim("<!DOCTYPE html>".utf8)
        html.group("html", ["lang": "nl"]) { html in
            html.group("head") { html in
                html.void("meta", ["charset": "utf-8"])
                html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
                html.element("title", text: "\(titel), stand \(voortgang.peildatum.inWoorden)")
                // Quotes and angle brackets in it are our own, and a style takes them as they are.
                html.verbatim("<style>\n\(Verslagstijl.tekst(kaart: kaart.maat))\n</style>".utf8)
            }
            html.group("body") { html in
                html.group("main") { html in inhoud(in: &html) }
            }
        }
        return html.bytes
    }

    private var titel: String {
        "Voortgang doorbraaklocaties woningbouw" + (voortgang.provincie.map { ", provincie \($0)" } ?? "")
    }

    private func inhoud(in html: inout HTMLWriter) {
        html.element("h1", text: titel)
        html.element(
            "p", ["class": "v-stand"],
            text: "Bijlage bij de voortgang van \(Brief.kamerstuk) · stand \(voortgang.peildatum.inWoorden)")
        Kernhoofdstuk(voortgang: voortgang).schrijf(in: &html)
        Woninghoofdstuk(stand: voortgang.woningen).schrijf(in: &html)
        Doorbraakhoofdstuk(stand: voortgang.doorbraken).schrijf(in: &html)
        Termijnhoofdstuk(termijnen: voortgang.termijnen).schrijf(in: &html)
        Knelpunthoofdstuk(voortgang: voortgang).schrijf(in: &html)
        Locatiehoofdstuk(agendas: voortgang.agendas).schrijf(in: &html)
        Uitsplitsinghoofdstuk(voortgang: voortgang).schrijf(in: &html)
        Veranderinghoofdstuk(voortgang: voortgang).schrijf(in: &html)
        kaartblad(in: &html)
    }

    /// The kaart as it is drawn, within the page: its letters can be searched and read aloud.
    private func kaartblad(in html: inout HTMLWriter) {
        html.group("section", ["class": "v-kaart", "aria-labelledby": "v-kaart"]) { html in
            html.element("h2", ["id": "v-kaart"], text: "Kaart")
            html.element(
                "p", text: "De kaart staat in druk op een eigen bladzijde, op schaal. Begrenzingen zijn indicatief.")
            let begin = kaart.svg.firstRange(of: Array("<svg".utf8))?.lowerBound ?? 0
            html.verbatim(kaart.svg[begin...])
        }
    }
}
