// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

extension Plaatsingsverslag {
    init(
        _ inhoud: Kaartinhoud, _ symbolen: Symboolplaatser, _ namen: Kaartnamen, _ inzet: Kaart.Inzet?, _ tabel: Tabel
    ) {
        let opDeKaart = Namenlijst(symbolen.posities, namen)
        let inDeInzet = inzet.map { Namenlijst($0.posities, $0.namen) }
        locaties = inhoud.locaties.enumerated().map { positie, locatie in
            let index = opDeKaart.index[positie]
            let verschuiving = index.map { Double(symbolen.symbolen[$0].verschuiving) / 1000 }
            let isInInzet = inDeInzet?.naam(positie) != nil
            let naam =
                isInInzet
                ? .inInzet(letter: Kaart.Inzet.letter)
                : index == nil ? symbolen.nietGetekend[positie] : Self.naamplaats(opDeKaart.naam(positie))
            return Regel(
                locatie: locatie.id, nummer: locatie.nummer, naam: naam ?? .alleenTabel,
                badgeverschuiving: verschuiving,
                isIngekort: (isInInzet ? inDeInzet : opDeKaart)?.isIngekort(positie) ?? false,
                staatInTabel: positie < tabel.rijen.count)
        }
        inzetten = [inzet].compactMap(\.self).map { inzet in
            Inzet(
                letter: Kaart.Inzet.letter, schaal: inzet.kader.schaal, aanleiding: inzet.aanleiding,
                locaties: inzet.posities.map { inhoud.locaties[$0].id })
        }
        let alleNamen = [namen, inzet?.namen].compactMap(\.self)
        provinciesZonderNaam = namen.provinciesZonderNaam
        let genoemd = Set(inzet?.namen.plaatsen.map { $0.naam.regels.joined(separator: " ") } ?? [])
        weggelatenPlaatsen = namen.weggelatenPlaatsen.filter { !genoemd.contains($0) }
        kosten = alleNamen.reduce(0) { $0 + $1.locatienamen.uitkomst.kosten }
        isBewezen = alleNamen.allSatisfy(\.locatienamen.uitkomst.isBewezen)
        var ruimte = namen.speelruimte(symbolen.symbolen)
        if let inzet { ruimte = ruimte.samen(met: inzet.namen.speelruimte(inzet.symbolen)) }
        kleinsteAfstandNamen = ruimte.naamTotNaam.map { Double($0) / 1000 }
        kleinsteAfstandSymbolen = ruimte.naamTotSymbool.map { Double($0) / 1000 }
    }

    private static func naamplaats(_ kandidaat: Kandidaat?) -> Naamplaats {
        guard let kandidaat else { return .alleenTabel }
        return kandidaat.leider.map { .metLeider(lengte: Double($0.length) / 1000) } ?? .bijSymbool
    }
}

/// The names on one map, by the positions of their locaties.
private struct Namenlijst {
    let index: [Int: Int]
    let namen: Locatienamen

    init(_ posities: [Int], _ namen: Kaartnamen) {
        index = Dictionary(uniqueKeysWithValues: posities.enumerated().map { ($0.element, $0.offset) })
        self.namen = namen.locatienamen
    }

    func naam(_ positie: Int) -> Kandidaat? { index[positie].flatMap { namen.uitkomst.plaatsen[$0] } }
    func isIngekort(_ positie: Int) -> Bool { index[positie].map { namen.isIngekort[$0] } ?? false }
}

extension Kaartnamen {
    /// How much room all names leave each other and the symbols.
    fileprivate func speelruimte(_ symbolen: [Locatiesymbool]) -> Speelruimte {
        Speelruimte(
            namen: alle.map(\.vak), vakken: symbolen.map(\.badge.vlak) + symbolen.compactMap(\.vierkant),
            schijven: symbolen.compactMap(\.buitensteSchijf))
    }
}
