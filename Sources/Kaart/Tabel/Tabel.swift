// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// The table under the map, in two columns side by side.
struct Tabel: Sendable {
    /// The cells of a row.
    struct Rij: Sendable {
        let nummer: String
        let naam: String
        let gemeenten: String
        let woningen: String
        /// Whether the number comes from a public source.
        let heeftMerkteken: Bool
        let status: String
    }

    let vlak: PaperBox
    let rijen: [Rij]
    /// How many locaties did not fit.
    let meer: Int
    let telling: Woningtelling
    /// Whether a number is marked as coming from a public source.
    let heeftMerkteken: Bool
    /// From one row to the next.
    let rijhoogte: Int
    /// Rows in each of the two columns.
    let rijenPerKolom: Int

    /// The width of each of the two columns.
    static let halveBreedte = 90_000
    static let kophoogte = 3_200
    static let totaalhoogte = 3_300
    private static let ruim = 3_000
    private static let krap = 2_450

    init(_ locaties: [Locatie], vlak: PaperBox) {
        self.vlak = vlak
        let ruimte = vlak.height - Self.kophoogte - Self.totaalhoogte
        let meeste = 2 * (ruimte / Self.krap)
        // The last place tells how many more there are.
        let getoond = locaties.count <= meeste ? locaties.count : meeste - 1
        rijen = locaties.prefix(getoond).map(Rij.init)
        meer = locaties.count - getoond
        telling = Woningtelling(locaties)
        heeftMerkteken = locaties.contains(where: \.heeftAantalUitOpenbareBron)
        rijenPerKolom = max((getoond + min(meer, 1) + 1) / 2, 1)
        rijhoogte = min(Self.ruim, ruimte / rijenPerKolom)
    }
}

extension Tabel.Rij {
    fileprivate init(_ locatie: Locatie) {
        nummer = String(locatie.nummer)
        naam = locatie.naam
        gemeenten = locatie.gemeenten.joined(separator: ", ")
        woningen = Getal.woningen(locatie.woningen)
        heeftMerkteken = locatie.heeftAantalUitOpenbareBron
        status = Statustekst.kort(locatie.status)
    }
}
