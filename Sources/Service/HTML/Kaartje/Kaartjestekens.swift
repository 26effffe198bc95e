// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Kaart
import Woningbouw

/// The numbers of locaties and the names of places on a small map, so placed that none hides another.
struct Kaartjestekens {
    private struct Badge {
        let locatie: Locatie
        var x: Double
        var y: Double
    }

    private let kaartje: Kaartje
    private var badges: [Badge]

    private static let straal = 18.0
    private static let letter = 22.0

    init(_ kaartje: Kaartje) {
        self.kaartje = kaartje
        badges = kaartje.locaties.compactMap { locatie in
            guard let punt = locatie.ankerpunt, kaartje.vak.vak.contains(punt) else { return nil }
            let plek = kaartje.vak.plek(punt)
            return Badge(locatie: locatie, x: plek.x, y: plek.y)
        }
        for _ in 0..<60 where schuif() == false { break }
    }

    /// Moves badges that overlap a little apart; tells whether any had to.
    private mutating func schuif() -> Bool {
        let ruimte = Self.straal * 2 + 3
        var isVerschoven = false
        for eerste in badges.indices {
            for tweede in badges.indices.dropFirst(eerste + 1) {
                let (dx, dy) = (badges[tweede].x - badges[eerste].x, badges[tweede].y - badges[eerste].y)
                let afstand = (dx * dx + dy * dy).squareRoot()
                guard afstand < ruimte else { continue }
                isVerschoven = true
                // On the very same place one goes up and the other down.
                let (richtingX, richtingY) = afstand > 0.01 ? (dx / afstand, dy / afstand) : (0, 1)
                let stap = (ruimte - afstand) / 2
                badges[eerste].x -= richtingX * stap
                badges[eerste].y -= richtingY * stap
                badges[tweede].x += richtingX * stap
                badges[tweede].y += richtingY * stap
            }
        }
        return isVerschoven
    }

    func teken(_ svg: inout HTMLTekst) {
        namen(&svg)
        for badge in badges where badge.locatie.id != kaartje.uitgelicht { teken(badge, &svg) }
        for badge in badges where badge.locatie.id == kaartje.uitgelicht { teken(badge, &svg) }
    }

    private func teken(_ badge: Badge, _ svg: inout HTMLTekst) {
        let status = Statusteken.klasse(Woorden.status(badge.locatie.status))
        let isUitgelicht = badge.locatie.id == kaartje.uitgelicht
        let klasse = "badge badge-\(status)" + (isUitgelicht ? " uitgelicht" : "")
        let (x, y) = (Int(badge.x.rounded()), Int(badge.y.rounded()))
        let straal = Int(Self.straal)
        svg.element("g", ["class": klasse]) { svg in
            if status == "rand" { svg.vorm(badge.locatie, x, y, straal + 4, "buitenrand") }
            svg.vorm(badge.locatie, x, y, straal, "vorm")
            svg.element("text", ["x": "\(x)", "y": "\(y + 8)"], String(badge.locatie.nummer))
        }
        svg.regeleinde()
    }

    /// The names that are not in each other's way nor under a badge, the larger places first.
    private func namen(_ svg: inout HTMLTekst) {
        var bezet = badges.map { badge in
            Rechthoek(
                x: badge.x - Self.straal, y: badge.y - Self.straal, breedte: Self.straal * 2, hoogte: Self.straal * 2)
        }
        bezet.append(Rechthoek(x: 0, y: kaartje.vak.hoogte - 60, breedte: 220, hoogte: 60))
        let grens = kaartje.vak.meters > 150 ? 1 : kaartje.vak.meters > 60 ? 2 : 3
        for plaats in kaartje.plaatsen.sorted(by: { ($0.rang, $0.naam) < ($1.rang, $1.naam) })
        where plaats.rang <= grens {
            let (x, y) = kaartje.vak.plek(plaats.punt)
            // Letters are about half as wide as they are high.
            let breedte = Double(plaats.naam.count) * Self.letter * 0.56
            let vak = Rechthoek(x: x - 6, y: y - Self.letter * 0.7, breedte: breedte + 18, hoogte: Self.letter * 1.2)
            guard x + breedte + 14 < kaartje.vak.breedte, y > 20, !bezet.contains(where: vak.raakt) else { continue }
            bezet.append(vak)
            svg.figuur("circle", ["class": "plaats", "cx": "\(Int(x))", "cy": "\(Int(y))", "r": "4"])
            svg.element("text", ["class": "naam", "x": "\(Int(x) + 9)", "y": "\(Int(y) + 7)"], plaats.naam)
        }
    }

    private struct Rechthoek {
        let x: Double
        let y: Double
        let breedte: Double
        let hoogte: Double

        func raakt(_ ander: Rechthoek) -> Bool {
            x < ander.x + ander.breedte && ander.x < x + breedte && y < ander.y + ander.hoogte
                && ander.y < y + hoogte
        }
    }
}

extension HTMLTekst {
    /// A circle for what has an outline, a square for what has only a place.
    fileprivate mutating func vorm(_ locatie: Locatie, _ x: Int, _ y: Int, _ straal: Int, _ klasse: String) {
        if locatie.vorm.vlak != nil {
            figuur("circle", ["class": klasse, "cx": "\(x)", "cy": "\(y)", "r": "\(straal)"])
        } else {
            let zijde = straal * 2 - 3
            figuur(
                "rect",
                [
                    "class": klasse, "x": "\(x - zijde / 2)", "y": "\(y - zijde / 2)", "width": "\(zijde)",
                    "height": "\(zijde)", "rx": "3",
                ])
        }
    }
}
