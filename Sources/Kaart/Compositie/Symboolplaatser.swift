// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// Turns locaties into symbols on paper.
struct Symboolplaatser {
    /// The symbols on the map, in the order of the locaties.
    private(set) var symbolen: [Locatiesymbool] = []
    /// The positions of the locaties of the symbols.
    private(set) var posities: [Int] = []
    /// Why a locatie has no symbol, by its position.
    private(set) var nietGetekend: [Int: Plaatsingsverslag.Naamplaats] = [:]

    init(_ locaties: [Locatie], kader: Kaartkader) {
        var ids = UniekeIDs()
        var badges: [(positie: Int, badge: Badge)] = []
        let ruimte = kader.vlak.expanded(-200)
        for (positie, locatie) in locaties.enumerated() {
            guard let anker = locatie.ankerpunt else {
                nietGetekend[positie] = .zonderPlek
                continue
            }
            let badge = Badge(locatie, bij: kader.papier(anker))
            if ruimte.contains(badge.vlak) {
                badges.append((positie, badge))
            } else {
                nietGetekend[positie] = .buitenKader
            }
        }
        let plaatsen = Badgeplaatser.plaats(badges.map(\.badge.vlak), kader: ruimte)
        for ((positie, badge), plaats) in zip(badges, plaatsen) {
            guard let plaats else {
                nietGetekend[positie] = .alleenTabel
                continue
            }
            let locatie = locaties[positie]
            var geplaatst = badge
            geplaatst.midden = plaats.midden
            posities.append(positie)
            symbolen.append(
                Locatiesymbool(
                    locatie, id: ids.nieuw("loc", locatie.nummer), plek: badge.midden, badge: geplaatst,
                    verwijslijn: plaats.lijn))
        }
    }
}
