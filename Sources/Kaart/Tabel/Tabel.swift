// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// The table of the page, in one or more columns side by side.
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
    /// The provincie of the sheet, nil for the whole country.
    let provincie: String?
    /// Whether a number is marked as coming from a public source.
    let heeftMerkteken: Bool
    /// From one row to the next.
    let rijhoogte: Int
    /// Columns side by side.
    let kolommen: Int
    /// Rows in each of the columns.
    let rijenPerKolom: Int

    /// Between two columns.
    private static let tussen = 2_000
    static let kophoogte = 3_200
    /// The height of the total; where columns are not side by side the note has a line of its own.
    static func totaalhoogte(kolommen: Int) -> Int { kolommen > 1 ? 3_300 : 6_000 }
    private static let gewoon = 3_300
    private static let ruim = 3_900
    private static let krap = 2_450

    /// The height of a table with so many rows.
    static func hoogte(rijen: Int, kolommen: Int) -> Int {
        kophoogte + (rijen + kolommen - 1) / kolommen * gewoon + totaalhoogte(kolommen: kolommen)
    }

    init(
        _ locaties: [Locatie], teLaat: Set<String> = [], provincie: String? = nil, vlak: PaperBox, kolommen: Int
    ) {
        self.vlak = vlak
        self.kolommen = kolommen
        let ruimte = vlak.height - Self.kophoogte - Self.totaalhoogte(kolommen: kolommen)
        let meeste = kolommen * (ruimte / Self.krap)
        // The last place tells how many more there are.
        let getoond = locaties.count <= meeste ? locaties.count : meeste - 1
        rijen = locaties.prefix(getoond).map { Rij($0, isTeLaat: teLaat.contains($0.id)) }
        meer = locaties.count - getoond
        telling = Woningtelling(locaties)
        self.provincie = provincie
        heeftMerkteken = locaties.contains(where: \.heeftAantalUitOpenbareBron)
        rijenPerKolom = max((getoond + min(meer, 1) + kolommen - 1) / kolommen, 1)
        rijhoogte = min(Self.ruim, ruimte / rijenPerKolom)
    }

    /// The width of each of the columns.
    var kolombreedte: Int { (vlak.width - (kolommen - 1) * Self.tussen) / kolommen }
    /// The left side of a column.
    func links(_ kolom: Int) -> Int { vlak.minX + kolom * (kolombreedte + Self.tussen) }
}

extension Tabel.Rij {
    fileprivate init(_ locatie: Locatie, isTeLaat: Bool) {
        nummer = String(locatie.nummer)
        naam = locatie.naam
        gemeenten = locatie.gemeenten.joined(separator: ", ")
        woningen = Getal.woningen(locatie.woningen)
        heeftMerkteken = locatie.heeftAantalUitOpenbareBron
        status = Statustekst.kort(locatie.status) + (isTeLaat ? " \(Statustekst.teLaat)" : "")
    }
}
