// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

extension Locatie: Opgeslagen {
    static let laag = Laag.locaties
    static let sleutel = "id"
    static let volgorde = "nummer, id"
    static func inhoud(_ objecten: [Locatie]) -> Laaginhoud { .locaties(objecten) }
    static func objecten(in inhoud: Laaginhoud) -> [Locatie] {
        if case .locaties(let objecten) = inhoud { objecten } else { [] }
    }

    init(_ rij: Rijlezer) throws {
        self.init(
            id: try rij.tekst("id"), nummer: try rij.geheel("nummer"), naam: try rij.tekst("naam"),
            naamZekerheid: try rij.mogelijkeKeuze("naam_zekerheid"), gemeenten: try rij.namen("gemeenten"),
            gemeentecodes: try rij.namen("gemeentecodes"), provincies: try rij.namen("provincies"),
            opgaven: try rij.opgaven(), status: try rij.mogelijkeKeuze("status"),
            statusToelichting: try rij.mogelijkeTekst("status_toelichting"), fase: try rij.mogelijkeTekst("fase"),
            agenda: try rij.agenda(), begrenzing: try rij.begrenzing(), bronnen: try rij.bronnen(),
            vorm: try rij.vorm(),
            overige: try rij.mogelijkeTekst("overige"))
    }

    func schrijf(_ rij: inout Rijschrijver) {
        rij.zet("id", id)
        rij.zet("nummer", nummer)
        rij.zet("naam", naam)
        rij.zet("naam_zekerheid", naamZekerheid)
        rij.zet("gemeenten", namen: gemeenten)
        rij.zet("gemeentecodes", namen: gemeentecodes)
        rij.zet("provincies", namen: provincies)
        rij.zet(opgaven)
        rij.zet("status", status)
        rij.zet("status_toelichting", statusToelichting)
        rij.zet("fase", fase)
        rij.zet(agenda)
        rij.zet(begrenzing)
        rij.zet(bronnen)
        rij.zet("overige", overige)
        rij.zet(vorm)
    }
}
