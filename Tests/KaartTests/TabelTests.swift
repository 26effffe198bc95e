// SPDX-License-Identifier: EUPL-1.2

import Testing
import Woningbouw

@testable import Kaart

struct TabelTests {
    @Test func totaalHeeftOnderEnBovengrensEnHoeveelOnbekendIs() {
        let telling = Woningtelling(Proefdata.locaties)
        #expect(telling.tekst == "76.000–88.000")
        #expect(telling.bekend == 3)
        #expect(telling.onbekend == 3)
        #expect(
            Kerncijfers.totaal(telling)
                == "Totaal 6 locaties: 76.000–88.000 woningen op 3 locaties; van 3 locaties is het aantal niet bekend "
                + "(n.b.)")
        #expect(Kerncijfers.totaal(Woningtelling([])) == "Er zijn geen locaties om te tonen.")
    }

    @Test func totaalLooptNietOver() {
        let groot = (1...3).map { Proefdata.locatie($0, op: Proefdata.punt(130_000, 450_000), woningen: 1...(.max)) }
        #expect(Woningtelling(groot).max == .max)
    }

    @Test func aantalUitOpenbareBronKrijgtEenSterEnDatVanDeBriefNiet() async throws {
        let wortel = try SVGElement.lees(try await Proefdata.blad().svg)
        let teksten = try #require(wortel.met(id: "tabel")).alle
            .filter { $0.naam == "text" && $0.klassen.allSatisfy { $0 == "r" } }.map(\.tekst)
        #expect(teksten.contains("5.000"))
        #expect(teksten.contains("63.000–75.000*"))
        #expect(teksten.count { $0 == "n.b." } == 3 + 3)
        let noten = try #require(wortel.met(id: "tabel")).alle(klasse: "toelichting").map(\.tekst)
        #expect(noten == ["* aantal uit een openbare bron, niet uit de brief"])
    }

    @Test func zonderOpenbareBronnenIsErGeenNoot() async throws {
        let wortel = try SVGElement.lees(try await Proefdata.blad([Proefdata.locaties[0]]).svg)
        #expect(try #require(wortel.met(id: "tabel")).alle(klasse: "toelichting").isEmpty)
    }

    @Test(arguments: [1, 2, 22, 24, 25, 26, 27, 60, 500])
    func tabelPastEnMeldtWatNietPast(_ aantal: Int) {
        let locaties = (1...aantal).map { Proefdata.locatie($0, op: Proefdata.punt(130_000, 450_000)) }
        let tabel = Tabel(locaties, vlak: Bladindeling.a4.tabel, kolommen: 2)
        #expect(tabel.rijen.count + tabel.meer == aantal)
        #expect(aantal > 24 || tabel.meer == 0)
        #expect(tabel.rijen.count + min(tabel.meer, 1) <= tabel.kolommen * tabel.rijenPerKolom)
        let hoogte = Tabel.kophoogte + tabel.rijenPerKolom * tabel.rijhoogte + Tabel.totaalhoogte(kolommen: 2)
        #expect(hoogte <= tabel.vlak.height)
        #expect(tabel.rijhoogte >= 2_450)
    }

    @Test func watNietInDeTabelPastStaatInHetVerslag() async throws {
        let blad = try await Proefdata.blad(Proefdata.druk())
        let zonderRij = blad.verslag.locaties.count { !$0.staatInTabel }
        #expect(zonderRij > 0)
        #expect(blad.verslag.afwijkingen.count >= zonderRij)
        let teksten = try #require(try SVGElement.lees(blad.svg).met(id: "tabel")).alle("text").map(\.tekst)
        #expect(teksten.contains("… en nog \(zonderRij) locaties, zie de gegevens bij de kaart"))
    }
}
