// SPDX-License-Identifier: EUPL-1.2

public import GeoFormats
import Geometry
public import Woningbouw

extension Provincie: Uitwisselbaar {
    static let laag = Laag.provincies
    static var provincieveld: WritableKeyPath<Provincie, [String]>? { nil }
    static func inhoud(_ objecten: [Provincie]) -> Laaginhoud { .provincies(objecten) }
    static func objecten(in inhoud: Laaginhoud) -> [Provincie] {
        if case .provincies(let objecten) = inhoud { objecten } else { [] }
    }

    init?(_ lezer: inout Veldlezer, _ kenmerken: Featurekenmerken) {
        guard let grens = lezer.bestuursgebied(kenmerken, patroon: ("PV", 2)) else { return nil }
        self.init(code: grens.code, naam: grens.naam, begrenzing: grens.begrenzing, vlak: grens.vlak)
    }

    /// The provincie as it is exported.
    public var feature: Feature {
        var schrijver = Veldschrijver()
        schrijver.zet("code", code)
        schrijver.zet("naam", naam)
        schrijver.zet(begrenzing)
        schrijver.zet(overige: overige)
        return Feature(id: .string(code), properties: schrijver.velden, geometry: .multiPolygon(vlak))
    }

    var vorm: Vorm { .vlak(vlak) }
}

extension Gemeente: Uitwisselbaar {
    static let laag = Laag.gemeenten
    static var provincieveld: WritableKeyPath<Gemeente, [String]>? { nil }
    static func inhoud(_ objecten: [Gemeente]) -> Laaginhoud { .gemeenten(objecten) }
    static func objecten(in inhoud: Laaginhoud) -> [Gemeente] {
        if case .gemeenten(let objecten) = inhoud { objecten } else { [] }
    }

    init?(_ lezer: inout Veldlezer, _ kenmerken: Featurekenmerken) {
        guard let grens = lezer.bestuursgebied(kenmerken, patroon: ("GM", 4)) else { return nil }
        self.init(
            code: grens.code, naam: grens.naam, provincie: lezer.tekst("provincie", "province"),
            begrenzing: grens.begrenzing, vlak: grens.vlak)
    }

    /// The gemeente as it is exported.
    public var feature: Feature {
        var schrijver = Veldschrijver()
        schrijver.zet("code", code)
        schrijver.zet("naam", naam)
        schrijver.zet("provincie", provincie)
        schrijver.zet(begrenzing)
        schrijver.zet(overige: overige)
        return Feature(id: .string(code), properties: schrijver.velden, geometry: .multiPolygon(vlak))
    }

    var vorm: Vorm { .vlak(vlak) }
}

extension Veldlezer {
    /// The code, name and area of a provincie or gemeente, as Kadaster, CBS and we ourselves write them.
    fileprivate mutating func bestuursgebied(
        _ kenmerken: Featurekenmerken, patroon: (letters: String, cijfers: Int)
    ) -> Provincie? {
        let vorm = Vorm(kenmerken.shape, &self)
        let naam = verplicht("naam", "name", "statnaam")
        // Kadaster: identificatie PV20 beside code 20; CBS: code or statcode PV20.
        let kandidaten = [tekst("identificatie"), tekst("statcode"), tekst("code"), tekst("id")].compactMap(\.self)
        let code = kandidaten.compactMap { Self.code($0, patroon) }.first
        if code == nil {
            let voorbeeld = patroon.letters + String(repeating: "0", count: patroon.cijfers)
            meld("code", .geenCode(voorbeeld))
        }
        guard let vorm, let naam, let code else { return nil }
        guard let vlak = vorm.vlak else {
            meld(Veldfout.geometrie, .geenVlak(patroon.letters == "PV" ? "provincie" : "gemeente"))
            return nil
        }
        return Provincie(
            code: code, naam: naam, begrenzing: begrenzing(vorm, standaard: .afgeleid), vlak: vlak)
    }

    private static func code(_ tekst: String, _ patroon: (letters: String, cijfers: Int)) -> String? {
        let cijfers = tekst.hasPrefix(patroon.letters) ? tekst.dropFirst(patroon.letters.count) : Substring(tekst)
        guard cijfers.count == patroon.cijfers, cijfers.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return patroon.letters + cijfers
    }
}
