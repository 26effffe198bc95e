// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

extension Woningbouwgebied: Opgeslagen {
    static let laag = Laag.woningbouwgebieden
    static let sleutel = "id"
    static let volgorde = "nummer, id"
    static func inhoud(_ objecten: [Woningbouwgebied]) -> Laaginhoud { .woningbouwgebieden(objecten) }
    static func objecten(in inhoud: Laaginhoud) -> [Woningbouwgebied] {
        if case .woningbouwgebieden(let objecten) = inhoud { objecten } else { [] }
    }

    init(_ rij: Rijlezer) throws {
        self.init(
            id: try rij.tekst("id"), nummer: try rij.geheel("nummer"), naam: try rij.tekst("naam"),
            regio: try rij.mogelijkeTekst("regio"), gemeenten: try rij.namen("gemeenten"),
            provincies: try rij.namen("provincies"), opgaven: try rij.opgaven(),
            aanwijzing: Aanwijzing(
                van: try rij.mogelijkeDatum("aanwijzing_van"),
                vanNauwkeurigheid: try rij.mogelijkeKeuze("aanwijzing_van_nauwkeurigheid"),
                tot: try rij.mogelijkeDatum("aanwijzing_tot"), besluit: try rij.mogelijkeTekst("aanwijzing_besluit"),
                bron: try rij.mogelijkeTekst("aanwijzing_bron"),
                zekerheid: try rij.mogelijkeKeuze("aanwijzing_zekerheid")),
            begrenzing: try rij.begrenzing(), bronnen: try rij.bronnen(), vorm: try rij.vorm(),
            overige: try rij.mogelijkeTekst("overige"))
    }

    func schrijf(_ rij: inout Rijschrijver) {
        rij.zet("id", id)
        rij.zet("nummer", nummer)
        rij.zet("naam", naam)
        rij.zet("regio", regio)
        rij.zet("gemeenten", namen: gemeenten)
        rij.zet("provincies", namen: provincies)
        rij.zet(opgaven)
        rij.zet("aanwijzing_van", aanwijzing.van)
        rij.zet("aanwijzing_van_nauwkeurigheid", aanwijzing.vanNauwkeurigheid)
        rij.zet("aanwijzing_tot", aanwijzing.tot)
        rij.zet("aanwijzing_besluit", aanwijzing.besluit)
        rij.zet("aanwijzing_bron", aanwijzing.bron)
        rij.zet("aanwijzing_zekerheid", aanwijzing.zekerheid)
        rij.zet(begrenzing)
        rij.zet(bronnen)
        rij.zet("overige", overige)
        rij.zet(vorm)
    }
}
