// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

extension Gemeente: Opgeslagen {
    static let laag = Laag.gemeenten
    static let sleutel = "code"
    static let volgorde = "code"
    static func inhoud(_ objecten: [Gemeente]) -> Laaginhoud { .gemeenten(objecten) }
    static func objecten(in inhoud: Laaginhoud) -> [Gemeente] {
        if case .gemeenten(let objecten) = inhoud { objecten } else { [] }
    }

    init(_ rij: Rijlezer) throws {
        self.init(
            code: try rij.tekst("code"), naam: try rij.tekst("naam"), provincie: try rij.mogelijkeTekst("provincie"),
            begrenzing: try rij.begrenzing(), vlak: try rij.vlak(),
            overige: try rij.mogelijkeTekst("overige"))
    }

    func schrijf(_ rij: inout Rijschrijver) {
        rij.zet("code", code)
        rij.zet("naam", naam)
        rij.zet("provincie", provincie)
        rij.zet(begrenzing)
        rij.zet("overige", overige)
        rij.zet(vlak)
    }

    var vorm: Vorm { .vlak(vlak) }
}
