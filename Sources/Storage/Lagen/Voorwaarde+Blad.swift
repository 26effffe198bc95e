// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import GeoFormats
internal import Geometry
internal import Woningbouw

extension Voorwaarde {
    /// How the spatial index is asked.
    enum Zoekwijze {
        /// First, when few rows lie in the box.
        case vooraf
        /// For each row in the order of lists, when so many do that sorting them would take longer.
        case onderweg
    }

    /// What facts must be.
    init(feiten vraag: Bladvraag) {
        self.init(op: vraag.laag == .woningbouwgebieden ? vraag.peildatum : nil)
        for feit in vraag.kenmerken { voegToe(feit) }
        if vraag.laag == .woningbouwgebieden, let periode = vraag.periode { voegToe(periode) }
    }

    private mutating func voegToe(_ feit: Kenmerkvraag) {
        let kolom = Self.kolom(van: feit.kenmerk)
        switch feit.waarde {
        case .tekst(let tekst) where feit.kenmerk.soort == .namen: vraag(tekst, in: kolom)
        case .tekst(let tekst): voegToe("\(kolom) = ?", [tekst])
        case .geheel(let getal): voegToe("\(kolom) = ?", [getal])
        case .getal(let getal): voegToe("\(kolom) = ?", [getal])
        case .datum(let datum): voegToe("\(kolom) = ?", [datum.description])
        case .waar(let waar): voegToe("\(kolom) = ?", [waar])
        // Nobody asks for several names at once, and nothing is equal to them.
        case .namen: voegToe("0", [])
        }
    }

    private mutating func voegToe(_ periode: Periode) {
        if let tot = periode.tot { voegToe("(aanwijzing_van IS NULL OR aanwijzing_van <= ?)", [tot.description]) }
        if let van = periode.van { voegToe("(aanwijzing_tot IS NULL OR aanwijzing_tot >= ?)", [van.description]) }
    }

    /// The column of a fact: `woningen_min` for `woningenMin`.
    private static func kolom(van kenmerk: Kenmerk) -> String {
        kenmerk.naam.reduce(into: "") { kolom, letter in
            kolom += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }

    /// What comes after a place in the list.
    mutating func na(_ sleutel: Bladsleutel, in laag: Laag) {
        if laag.heeftNummers {
            voegToe("(nummer, id) > (?, ?)", [sleutel.nummer, sleutel.id])
        } else {
            voegToe("code > ?", [sleutel.id])
        }
    }

    // MARK: The map

    /// What has a place in the box, and what has no place at all.
    mutating func inVak(_ vak: BoundingBox, _ laag: Laag, _ wijze: Zoekwijze) {
        let tabel = laag.rawValue
        let randen: StatementArguments = [vak.maxX, vak.minX, vak.maxY, vak.minY]
        let rond = "minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?"
        let index = SpatialIndex(table: tabel).name
        let vlak =
            switch wijze {
            case .vooraf: "\(tabel).fid IN (SELECT id FROM \(index) WHERE \(rond))"
            case .onderweg: "EXISTS (SELECT 1 FROM \(index) AS r WHERE r.id = \(tabel).fid AND \(rond))"
            }
        guard laag.heeftNummers else { return voegToe(vlak, randen) }
        let plaatsen = Plaatsen.tabel
        let plaats = """
            \(tabel).id IN (SELECT eigenaar_id FROM \(plaatsen)
              WHERE laag = ? AND fid IN (SELECT id FROM \(SpatialIndex(table: plaatsen).name) WHERE \(rond)))
            """
        let nergens = """
            (\(tabel).geom IS NULL
              AND NOT EXISTS (SELECT 1 FROM \(plaatsen) AS p WHERE p.laag = ? AND p.eigenaar_id = \(tabel).id))
            """
        voegToe("(\(vlak) OR \(plaats) OR \(nergens))", randen + [tabel] + randen + [tabel])
    }

    /// The rows of which the outline lies within the box, or all the others.
    mutating func binnen(_ kern: BoundingBox, _ laag: Laag, omgekeerd: Bool) {
        let index = SpatialIndex(table: laag.rawValue).name
        voegToe(
            """
            \(omgekeerd ? "NOT " : "")EXISTS (SELECT 1 FROM \(index) AS r WHERE r.id = \(laag.rawValue).fid
              AND minx >= ? AND maxx <= ? AND miny >= ? AND maxy <= ?)
            """, [kern.minX, kern.maxX, kern.minY, kern.maxY])
    }
}

extension Laag {
    /// Whether objects have a number on the kaart, by which they are sorted, and may lack an outline.
    var heeftNummers: Bool { self == .locaties || self == .woningbouwgebieden }
}
