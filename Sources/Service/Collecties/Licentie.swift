// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Woningbouw

/// On what terms data may be used, and whom to name; only known of what the product ships.
struct Licentie: Sendable {
    let naam: String
    let href: String

    static let eupl = Licentie(naam: "EUPL-1.2", href: "https://eupl.eu/1.2/nl/")
    static let ccBy = Licentie(naam: "CC BY 4.0", href: "https://creativecommons.org/licenses/by/4.0/deed.nl")

    /// The terms of a layer; nil when it came from elsewhere.
    init?(_ laag: Laag, _ herkomst: Laagherkomst?) {
        guard let herkomst, herkomst.bestand == Geodata.herkomst else { return nil }
        switch laag {
        case .locaties, .woningbouwgebieden: self = .eupl
        case .provincies: self = .ccBy
        case .gemeenten: return nil
        }
    }

    private init(naam: String, href: String) {
        self.naam = naam
        self.href = href
    }

    var koppeling: Koppeling { Koppeling(href: href, rel: "license", type: Formaat.html.kaleType, titel: naam) }
}

/// Where the features of a collection were taken from.
struct Bronherkomst: Sendable {
    /// Whom to name.
    let bronvermelding: String?
    let licentie: Licentie?

    init(_ laag: Laag, _ herkomst: Laagherkomst?) {
        bronvermelding = herkomst?.bronvermelding
        licentie = Licentie(laag, herkomst)
    }
}
