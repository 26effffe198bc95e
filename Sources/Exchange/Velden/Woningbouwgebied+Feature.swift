// SPDX-License-Identifier: EUPL-1.2

public import GeoFormats
public import Woningbouw

extension Woningbouwgebied: Uitwisselbaar {
    static let laag = Laag.woningbouwgebieden
    static var provincieveld: WritableKeyPath<Woningbouwgebied, [String]>? { \.provincies }
    static func inhoud(_ objecten: [Woningbouwgebied]) -> Laaginhoud { .woningbouwgebieden(objecten) }
    static func objecten(in inhoud: Laaginhoud) -> [Woningbouwgebied] {
        if case .woningbouwgebieden(let objecten) = inhoud { objecten } else { [] }
    }

    init?(_ lezer: inout Veldlezer, _ kenmerken: Featurekenmerken) {
        // Where one is missing the rest is read as well, so that all faults are told at once.
        let vorm = Vorm(kenmerken.shape, &lezer) ?? .plaats([])
        let naam = lezer.verplicht("naam", "name") ?? ""
        self.init(
            id: lezer.id(kenmerken, naam: naam), nummer: lezer.nummer(kenmerken), naam: naam,
            regio: lezer.tekst("regio"), gemeenten: lezer.teksten("gemeenten", "gemeente"),
            provincies: lezer.teksten("provincies", "provincie"), opgaven: lezer.opgaven(),
            aanwijzing: lezer.aanwijzing(), begrenzing: lezer.begrenzing(vorm, standaard: .indicatief),
            bronnen: lezer.bronnen(), vorm: vorm)
    }

    /// The gebied with all its facts, as it is exported.
    public var feature: Feature {
        var schrijver = Veldschrijver()
        schrijver.zet("id", id)
        schrijver.zet("nummer", nummer)
        schrijver.zet("naam", naam)
        schrijver.zet("regio", regio)
        schrijver.zet("gemeenten", gemeenten)
        schrijver.zet("provincies", provincies)
        schrijver.zet(opgaven)
        schrijver.zet("aanwijzingVan", aanwijzing.van)
        schrijver.zet("aanwijzingVanNauwkeurigheid", aanwijzing.vanNauwkeurigheid?.rawValue)
        schrijver.zet("aanwijzingTot", aanwijzing.tot)
        schrijver.zet("aanwijzingBesluit", aanwijzing.besluit)
        schrijver.zet("aanwijzingBron", aanwijzing.bron)
        schrijver.zet("aanwijzingZekerheid", aanwijzing.zekerheid?.rawValue)
        schrijver.zet(begrenzing)
        schrijver.zet(bronnen)
        schrijver.zet(overige: overige)
        return Feature(id: .string(id), properties: schrijver.velden, geometry: vorm.shape)
    }
}

extension Veldlezer {
    fileprivate mutating func aanwijzing() -> Aanwijzing {
        let van = datum("aanwijzingVan")
        let tot = datum("aanwijzingTot")
        if let van, let tot, tot < van { meld("aanwijzingTot", .omgekeerd(van: van, tot: tot)) }
        return Aanwijzing(
            van: van, vanNauwkeurigheid: keuze("aanwijzingVanNauwkeurigheid", Aanwijzing.Nauwkeurigheid.self),
            tot: tot, besluit: tekst("aanwijzingBesluit"), bron: tekst("aanwijzingBron"),
            zekerheid: keuze("aanwijzingZekerheid", Zekerheid.self))
    }
}
