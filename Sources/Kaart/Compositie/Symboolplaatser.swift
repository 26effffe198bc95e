// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// Turns locaties into symbols on paper.
struct Symboolplaatser {
    /// The symbols on the map, in the order of the locaties.
    private(set) var symbolen: [Locatiesymbool] = []
    /// The positions of the locaties of the symbols.
    private(set) var posities: [Int] = []
    /// All that lie in the frame, with and without a symbol, in the order of the locaties.
    private(set) var knopen: [Locatieknoop] = []
    /// Why a locatie has no symbol, by its position.
    private(set) var nietGetekend: [Int: Plaatsingsverslag.Naamplaats] = [:]

    /// - Parameters:
    ///   - teLaat: The ids of locaties with a termijn that has passed.
    ///   - voorvoegsel: What the ids begin with.
    ///   - alleenHele: Whether a symbol that reaches out of the frame is left out.
    init(
        _ locaties: [Locatie], teLaat: Set<String> = [], kader: Kaartkader, voorvoegsel: String = "",
        alleenHele: Bool = false
    ) {
        var ids = UniekeIDs()
        let alleIDs = locaties.map { voorvoegsel + ids.nieuw("loc", $0.nummer) }
        var badges: [(positie: Int, badge: Badge)] = []
        let ruimte = kader.vlak.expanded(-200)
        for (positie, locatie) in locaties.enumerated() {
            guard let anker = locatie.ankerpunt else {
                nietGetekend[positie] = .zonderPlek
                continue
            }
            let badge = Badge(locatie, isTeLaat: teLaat.contains(locatie.id), bij: kader.papier(anker))
            if ruimte.contains(badge.vlak) {
                badges.append((positie, badge))
            } else {
                nietGetekend[positie] = .buitenKader
            }
        }
        let plaatsen = Badgeplaatser.plaats(badges.map(\.badge), kader: ruimte)
        for ((positie, badge), plaats) in zip(badges, plaatsen) {
            guard let plaats else {
                nietGetekend[positie] = .alleenTabel
                knopen.append(Locatieknoop(locatie: locaties[positie], id: alleIDs[positie], badge: nil))
                continue
            }
            var geplaatst = badge
            geplaatst.midden = plaats.midden
            let symbool = Locatiesymbool(
                locaties[positie], id: alleIDs[positie], plek: badge.midden, badge: geplaatst,
                verwijslijn: plaats.lijn)
            guard !alleenHele || ruimte.contains(symbool.vlak) else {
                nietGetekend[positie] = .buitenKader
                continue
            }
            posities.append(positie)
            symbolen.append(symbool)
            knopen.append(Locatieknoop(locatie: locaties[positie], id: alleIDs[positie], badge: geplaatst))
        }
    }
}
