// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

extension Bladindeling {
    /// The page for the content: that of the whole country, or one at the scale of its provincie.
    init(_ inhoud: Kaartinhoud, papier: Papierformaat) {
        guard let gebied = inhoud.provincie?.vlak.boundingBox else {
            self = papier.indeling
            return
        }
        func blad(legendahoogte: Int) -> Provincieblad {
            Provincieblad(
                papier: papier, gebied: gebied, legendahoogte: legendahoogte, locaties: inhoud.locaties.count)
        }
        // How high the legend becomes hangs on what the map shows: it is measured on a page without one.
        let zonder = blad(legendahoogte: 0).indeling
        self = blad(legendahoogte: Self.legendahoogte(inhoud, zonder)).indeling
    }

    /// Up to a whole tenth of a millimetre, so that frames have sides that need no rounding.
    private static func opTienden(_ micrometer: Int) -> Int { (micrometer + 99) / 100 * 100 }

    private static func legendahoogte(_ inhoud: Kaartinhoud, _ indeling: Bladindeling) -> Int {
        var ids = UniekeIDs()
        let gebieden = inhoud.gebieden.map {
            Gebiedssymbool($0, id: ids.nieuw("gwg", $0.nummer), kader: indeling.kaart)
        }
        let symbolen = Symboolplaatser(inhoud.locaties, teLaat: inhoud.teLaat, kader: indeling.kaart).symbolen
        let legenda = Legenda(symbolen, gebieden, ruimte: indeling.legenda)
        return legenda.rijen.isEmpty ? 0 : Self.opTienden(legenda.vlak.height)
    }
}
