// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

extension Provincie: Opgeslagen {
    static let laag = Laag.provincies
    static let sleutel = "code"
    static let volgorde = "code"
    static func inhoud(_ objecten: [Provincie]) -> Laaginhoud { .provincies(objecten) }
    static func objecten(in inhoud: Laaginhoud) -> [Provincie] {
        if case .provincies(let objecten) = inhoud { objecten } else { [] }
    }

    init(_ rij: Rijlezer) throws {
        self.init(
            code: try rij.tekst("code"), naam: try rij.tekst("naam"), begrenzing: try rij.begrenzing(),
            vlak: try rij.vlak(),
            overige: try rij.mogelijkeTekst("overige"))
    }

    func schrijf(_ rij: inout Rijschrijver) {
        rij.zet("code", code)
        rij.zet("naam", naam)
        rij.zet(begrenzing)
        rij.zet("overige", overige)
        rij.zet(vlak)
    }

    var vorm: Vorm { .vlak(vlak) }
}
