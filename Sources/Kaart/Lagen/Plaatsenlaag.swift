// SPDX-License-Identifier: EUPL-1.2

/// Draws the cities for orientation.
struct Plaatsenlaag: Kaartlaag {
    let plaatsen: [Kaartnamen.Plaatsnaam]
    var voorvoegsel = ""

    func teken(in svg: inout SVGWriter) {
        svg.group("g", ["id": voorvoegsel + "plaatsen", "aria-hidden": "true"]) { svg in
            for stip in plaatsen.compactMap(\.stip) { svg.cirkel(stip, klasse: "stad") }
            for plaats in plaatsen {
                for (regel, punt) in zip(plaats.naam.regels, plaats.naam.basislijnen) {
                    svg.regel(regel, plaats.naam.stijl, bij: punt, plaats.naam.uitlijning)
                }
            }
        }
    }
}
