// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

extension Plaatsingsverslag {
    init(_ inhoud: Kaartinhoud, _ symbolen: Symboolplaatser, _ namen: Kaartnamen, _ tabel: Tabel) {
        var symboolOpPositie: [Int: Int] = [:]
        for (index, positie) in symbolen.posities.enumerated() { symboolOpPositie[positie] = index }
        locaties = inhoud.locaties.enumerated().map { positie, locatie in
            let index = symboolOpPositie[positie]
            let naam = index.map { Self.naamplaats(namen.locaties[$0]) } ?? symbolen.nietGetekend[positie]
            let verschuiving = index.map { Double(symbolen.symbolen[$0].verwijslijn?.length ?? 0) / 1000 }
            return Regel(
                locatie: locatie.id, nummer: locatie.nummer, naam: naam ?? .alleenTabel,
                badgeverschuiving: verschuiving, isIngekort: index.map { namen.isIngekort[$0] } ?? false,
                staatInTabel: positie < tabel.rijen.count)
        }
        provinciesZonderNaam = namen.provinciesZonderNaam
        weggelatenPlaatsen = namen.weggelatenPlaatsen
        kosten = namen.uitkomst.kosten
        isBewezen = namen.uitkomst.isBewezen
    }

    private static func naamplaats(_ kandidaat: Kandidaat?) -> Naamplaats {
        guard let kandidaat else { return .alleenTabel }
        return kandidaat.leider.map { .metLeider(lengte: Double($0.length) / 1000) } ?? .bijSymbool
    }
}
