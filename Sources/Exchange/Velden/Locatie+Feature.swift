// SPDX-License-Identifier: EUPL-1.2

public import GeoFormats
public import Woningbouw

extension Locatie: Uitwisselbaar {
    static let laag = Laag.locaties
    static var provincieveld: WritableKeyPath<Locatie, [String]>? { \.provincies }
    static func inhoud(_ objecten: [Locatie]) -> Laaginhoud { .locaties(objecten) }
    static func objecten(in inhoud: Laaginhoud) -> [Locatie] {
        if case .locaties(let objecten) = inhoud { objecten } else { [] }
    }

    init?(_ lezer: inout Veldlezer, _ kenmerken: Featurekenmerken) {
        // What the list of locaties adds to each follows from its outline and the gebieden.
        lezer.negeer("ligging", "liggingAandeel", "liggingIndicatief", "liggingGebieden", "rdX", "rdY")
        // Where one is missing the rest is read as well, so that all faults are told at once.
        let vorm = Vorm(kenmerken.shape, &lezer) ?? .plaats([])
        let naam = lezer.verplicht("naam", "name") ?? ""
        self.init(
            id: lezer.id(kenmerken, naam: naam), nummer: lezer.nummer(kenmerken), naam: naam,
            naamZekerheid: lezer.keuze("naamZekerheid", Naamzekerheid.self),
            gemeenten: lezer.teksten("gemeenten", "gemeente"), gemeentecodes: lezer.teksten("gemeentecodes"),
            provincies: lezer.teksten("provincies", "provincie"), opgaven: lezer.opgaven(),
            status: lezer.keuze("status", Status.self), statusToelichting: lezer.tekst("statusToelichting"),
            fase: lezer.tekst("fase"), agenda: lezer.agenda(),
            begrenzing: lezer.begrenzing(vorm, standaard: .indicatief),
            bronnen: lezer.bronnen(), vorm: vorm)
        for fout in agendafouten { lezer.meld(fout.lijst.rawValue, .agenda(fout)) }
    }

    /// The locatie with all its facts, as it is exported.
    public var feature: Feature {
        var schrijver = Veldschrijver()
        schrijver.zet("id", id)
        schrijver.zet("nummer", nummer)
        schrijver.zet("naam", naam)
        schrijver.zet("naamZekerheid", naamZekerheid?.rawValue)
        schrijver.zet("gemeenten", gemeenten)
        schrijver.zet("gemeentecodes", gemeentecodes)
        schrijver.zet("provincies", provincies)
        schrijver.zet(opgaven)
        schrijver.zet("status", status?.rawValue)
        schrijver.zet("statusToelichting", statusToelichting)
        schrijver.zet("fase", fase)
        schrijver.zet(agenda)
        schrijver.zet(begrenzing)
        schrijver.zet(bronnen)
        schrijver.zet(overige: overige)
        return Feature(id: .string(id), properties: schrijver.velden, geometry: vorm.shape)
    }
}
