// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Draws the gebieden: outlines where they can be seen, hexagons where they cannot.
struct Gebiedenlaag: Kaartlaag {
    let gebieden: [Gebiedssymbool]

    func teken(in svg: inout SVGWriter) {
        svg.group(
            "g",
            [
                "id": "grootschalig", "role": "group", "aria-label": "Grootschalige woningbouwgebieden",
                "clip-path": "url(#clip-hoofd)",
            ]
        ) { svg in
            for gebied in gebieden { teken(gebied, in: &svg) }
        }
    }

    private func teken(_ symbool: Gebiedssymbool, in svg: inout SVGWriter) {
        svg.group("g", ["id": symbool.id, "role": "img"]) { svg in
            svg.element("title", text: SchoneTekst.regel(symbool.gebied.naam))
            svg.gebied(symbool)
        }
    }
}
