// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Draws the gebieden: outlines where they can be seen, hexagons where they cannot.
struct Gebiedenlaag: Kaartlaag {
    let gebieden: [Gebiedssymbool]

    func teken(in svg: inout SVGWriter) {
        svg.group("g", ["id": "grootschalig", "clip-path": "url(#clip-hoofd)"]) { svg in
            for gebied in gebieden { teken(gebied, in: &svg) }
        }
    }

    private func teken(_ symbool: Gebiedssymbool, in svg: inout SVGWriter) {
        let naam = SchoneTekst.regel(symbool.gebied.naam)
        svg.group("g", ["id": symbool.id, "role": "img", "aria-label": "Grootschalig woningbouwgebied \(naam)"]) {
            svg in
            svg.element("title", text: naam)
            for midden in symbool.gearceerd { svg.zeshoek(midden) }
            for midden in symbool.open { svg.openZeshoek(midden) }
            svg.pad(Ondergrondlaag.pad(symbool.kernen), klasse: "gebiedkern")
            svg.pad(Ondergrondlaag.pad(symbool.vlakken), klasse: "gebied")
        }
    }
}
