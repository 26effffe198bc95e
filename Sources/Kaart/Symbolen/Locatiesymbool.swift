// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// A locatie on paper: its place, its badge and what shows its dwellings.
struct Locatiesymbool: Sendable {
    /// What shows the number of dwellings.
    enum Omvang: Hashable, Sendable {
        /// A disc of the lower bound, with a ring of the upper bound where that is larger.
        case schijf(PaperDisc, bovengrens: PaperDisc?)
        /// An open square of fixed size: not known.
        case onbekend(PaperBox)
    }

    let locatie: Locatie
    /// The unique id of its element, as in `loc-03`.
    let id: String
    /// The true position.
    let plek: PaperPoint
    let omvang: Omvang
    /// The badge, usually at the true position.
    let badge: Badge
    /// The line from the true position to a badge that had to move so far that it does not cover it.
    let verwijslijn: PaperLine?

    /// Half the side of the square for an unknown number.
    static let halveZijde = 2_200

    init(_ locatie: Locatie, id: String, plek: PaperPoint, badge: Badge, verwijslijn: PaperLine?) {
        self.locatie = locatie
        self.id = id
        self.plek = plek
        self.badge = badge
        self.verwijslijn = badge.bedekt(plek) ? nil : verwijslijn
        omvang = Self.omvang(locatie.woningen, bij: plek, badge: badge.midden)
    }

    /// How far the badge stands from the true position.
    var verschuiving: Int { PaperLine(start: plek, end: badge.midden).length }

    /// The disc that nothing may cover.
    var buitensteSchijf: PaperDisc? {
        if case .schijf(let schijf, let bovengrens) = omvang { bovengrens ?? schijf } else { nil }
    }

    /// The square that nothing may cover.
    var vierkant: PaperBox? {
        if case .onbekend(let vlak) = omvang { vlak } else { nil }
    }

    /// The box with everything that is drawn.
    var vlak: PaperBox {
        let vlakken = [badge.vlak, vierkant, buitensteSchijf?.box, verwijslijn?.box].compactMap(\.self)
        return vlakken.reduce(badge.vlak) { $0.union($1) }
    }

    /// The distance from the true position within which it is drawn.
    var reikwijdte: Int {
        max(plek.x - vlak.minX, vlak.maxX - plek.x, plek.y - vlak.minY, vlak.maxY - plek.y)
    }

    private static func omvang(_ opgave: Woningopgave?, bij plek: PaperPoint, badge: PaperPoint) -> Omvang {
        guard let opgave else {
            return .onbekend(PaperBox(centre: badge, halfWidth: halveZijde, halfHeight: halveZijde))
        }
        let schijf = PaperDisc(centre: plek, radius: Schijfmaat.straal(opgave.min))
        let ruim = PaperDisc(centre: plek, radius: Schijfmaat.straal(opgave.max))
        return .schijf(schijf, bovengrens: opgave.max > opgave.min ? ruim : nil)
    }
}
