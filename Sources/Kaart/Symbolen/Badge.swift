// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// The number of a locatie on the map: its outline says whether the begrenzing is known, its filling the status.
struct Badge: Hashable, Sendable {
    /// What is known about where the locatie lies.
    enum Vorm: Hashable, Sendable {
        /// There is an outline: a circle.
        case rond
        /// There is only a place: a square.
        case vierkant
    }

    let vorm: Vorm
    let status: Status?
    let tekst: String
    /// Whether a termijn of the locatie has passed and is open.
    let isTeLaat: Bool
    var midden: PaperPoint

    /// Half the height; half the width is more for numbers of three digits.
    static let halveHoogte = 1_800
    /// A square of about the area of the circle.
    static let halveZijde = 1_650
    /// What shows of something behind a badge must reach out farther than this to be seen.
    private static let snipper = 300
    /// How far the second outline of *doorbraak bereikt* stands out, and the mark of a termijn that has passed.
    static let rand = 550

    init(vorm: Vorm, status: Status?, tekst: String, isTeLaat: Bool = false, midden: PaperPoint) {
        self.vorm = vorm
        self.status = status
        self.tekst = tekst
        self.isTeLaat = isTeLaat
        self.midden = midden
    }

    /// The badge of a locatie at a point.
    init(_ locatie: Locatie, isTeLaat: Bool, bij midden: PaperPoint) {
        self.init(
            vorm: locatie.vorm.vlak == nil ? .vierkant : .rond, status: locatie.status, tekst: String(locatie.nummer),
            isTeLaat: isTeLaat, midden: midden)
    }

    var halveHoogte: Int { vorm == .rond ? Self.halveHoogte : Self.halveZijde }
    var halveBreedte: Int { max(halveHoogte, Tekststijl.badge.breedte(tekst) / 2 + 400) }
    /// The box with everything that is drawn.
    var vlak: PaperBox {
        let rand = status == .doorbraakBereikt || isTeLaat ? Self.rand : 150
        return PaperBox(centre: midden, halfWidth: halveBreedte + rand, halfHeight: halveHoogte + rand)
    }

    /// Whether the point lies under the badge.
    func bedekt(_ punt: PaperPoint) -> Bool {
        let straal = vlak.height / 2
        return vorm == .rond && vlak.width == vlak.height
            ? punt.squaredDistance(to: midden) <= straal * straal : vlak.contains(punt)
    }

    /// Whether no more than a sliver of the area shows from under the badge.
    func bedekt(_ vlak: PaperPolygon) -> Bool {
        let hoogte = halveHoogte + Self.snipper
        switch vorm {
        case .rond:
            return vlak.rings.joined().allSatisfy { $0.squaredDistance(to: midden) <= hoogte * hoogte }
        case .vierkant:
            let vak = PaperBox(centre: midden, halfWidth: halveBreedte + Self.snipper, halfHeight: hoogte)
            return vlak.box.map(vak.contains) ?? true
        }
    }

    var stijl: Tekststijl {
        switch status {
        case .aangewezen, .doorbraakBereikt: .badgeVol
        case .naderTeOnderzoeken, nil: .badge
        }
    }

    var klasse: String {
        switch status {
        case .aangewezen, .doorbraakBereikt: "badge-vol"
        case .naderTeOnderzoeken: "badge-stippel"
        case nil: "badge"
        }
    }
}

extension SVGWriter {
    mutating func badge(_ badge: Badge) {
        if badge.status == .doorbraakBereikt { omtrek(badge, groei: Badge.rand - 150, klasse: "badge-rand") }
        omtrek(badge, groei: 0, klasse: badge.klasse)
        regel(badge.tekst, badge.stijl, bij: badge.midden.moved(0, badge.stijl.kapitaal / 2), .midden)
        if badge.isTeLaat { teLaat(badge) }
    }

    /// A triangle at the upper right, within the box of the badge.
    private mutating func teLaat(_ badge: Badge) {
        let hoek = badge.midden.moved(badge.halveBreedte + Badge.rand - 200, -badge.halveHoogte - Badge.rand + 200)
        var pad = Padtekst()
        pad.ring([hoek.moved(-1_500, 1_300), hoek.moved(0, 1_300), hoek.moved(-750, 0)])
        self.pad(pad.tekst, klasse: "te-laat")
    }

    private mutating func omtrek(_ badge: Badge, groei: Int, klasse: String) {
        let halveHoogte = badge.halveHoogte + groei
        let halveBreedte = badge.halveBreedte + groei
        if badge.vorm == .rond && halveBreedte == halveHoogte {
            cirkel(PaperDisc(centre: badge.midden, radius: halveHoogte), klasse: klasse)
        } else {
            rechthoek(
                PaperBox(centre: badge.midden, halfWidth: halveBreedte, halfHeight: halveHoogte), klasse: klasse,
                afronding: badge.vorm == .rond ? halveHoogte : 300)
        }
    }
}
