// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Draws what a reader must know before he reads a number or an outline.
struct Toelichtinglaag: Kaartlaag {
    let inhoud: Kaartinhoud
    let vlak: PaperBox

    func teken(in svg: inout SVGWriter) {
        let stijl = Tekststijl.toelichting
        let regels = stukken.flatMap { stijl.regels($0, breedte: vlak.width) }
        svg.group("g", ["id": "toelichting-kaart"]) { svg in
            let begin = vlak.maxY - 300 - (regels.count - 1) * stijl.regelafstand
            for (index, regel) in regels.enumerated() {
                svg.regel(regel, stijl, bij: PaperPoint(x: vlak.minX, y: begin + index * stijl.regelafstand))
            }
        }
    }

    var stukken: [String] {
        var stukken: [String] = []
        let aantal = inhoud.locaties.count
        if inhoud.provincie != nil {
            stukken.append(
                "Getekend zijn de locaties en gebieden van deze provincie"
                    + (aantal > 0 ? ", met hun nummers van de landelijke kaart." : "."))
        } else if aantal > 0 && aantal < Brief.aangekondigdeLocaties {
            stukken.append(
                "\(aantal) van de \(Brief.aangekondigdeLocaties) op \(Brief.datum.inWoorden) aangekondigde locaties "
                    + "zijn uit openbare bronnen bekend. De nummering is die van deze kaart.")
        }
        if inhoud.isIndicatief { stukken.append("Begrenzingen zijn indicatief.") }
        stukken.append("Aan deze kaart kunnen geen rechten worden ontleend.")
        return stukken
    }
}
