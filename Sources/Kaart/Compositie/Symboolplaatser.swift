// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// Turns locaties into symbols on paper.
struct Symboolplaatser {
    /// The symbols on the map, in the order of the locaties.
    private(set) var symbolen: [Locatiesymbool] = []
    /// Where a name cannot stand, by the position of the locatie.
    private(set) var nietGetekend: [Int: Plaatsingsverslag.Naamplaats] = [:]
    /// The positions of the locaties of the symbols.
    private(set) var posities: [Int] = []

    private let kader: Kaartkader
    private var badges: Badgeplaatser
    private var ids = UniekeIDs()

    init(_ locaties: [Locatie], kader: Kaartkader) {
        self.kader = kader
        badges = Badgeplaatser(kader: kader.vlak.expanded(-200))
        for (positie, locatie) in locaties.enumerated() { voegToe(locatie, positie) }
    }

    private mutating func voegToe(_ locatie: Locatie, _ positie: Int) {
        guard let anker = Ankerpunt.van(locatie.vorm) else {
            nietGetekend[positie] = .zonderPlek
            return
        }
        let plek = kader.papier(anker)
        let badge = Badge(
            vorm: locatie.vorm.vlak == nil ? .vierkant : .rond, status: locatie.status, tekst: String(locatie.nummer),
            midden: plek)
        guard kader.vlak.expanded(-200).contains(badge.vlak) else {
            nietGetekend[positie] = .buitenKader
            return
        }
        guard let (geplaatst, lijn) = badges.plaats(badge) else {
            nietGetekend[positie] = .alleenTabel
            return
        }
        posities.append(positie)
        symbolen.append(
            Locatiesymbool(
                locatie: locatie, id: ids.nieuw("loc", locatie.nummer), plek: plek,
                omvang: Locatiesymbool.omvang(locatie.woningen, bij: plek, badge: geplaatst.midden), badge: geplaatst,
                verwijslijn: lijn))
    }
}
