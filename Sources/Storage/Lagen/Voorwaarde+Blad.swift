// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

extension Voorwaarde {
    /// What facts must be.
    init(_ db: any Databank, feiten vraag: Bladvraag) {
        self.init(db, op: vraag.laag == .woningbouwgebieden ? vraag.peildatum : nil)
        for feit in vraag.kenmerken { voegToe(feit) }
        if vraag.laag == .woningbouwgebieden, let periode = vraag.periode { voegToe(periode) }
    }

    private mutating func voegToe(_ feit: Kenmerkvraag) {
        let kolom = Self.kolom(van: feit.kenmerk)
        switch (feit.kenmerk.soort, feit.waarde) {
        case (.namen, .tekst(let naam)): vraag(naam, in: kolom)
        case (.tekst, .tekst(let tekst)), (.keuze, .tekst(let tekst)): voegToe("\(kolom) = ?", [.tekst(tekst)])
        case (.geheel, .geheel(let getal)): voegToe("\(kolom) = ?", [.geheel(getal)])
        case (.getal, .getal(let getal)): voegToe("\(kolom) = ?", [.getal(getal)])
        case (.datum, .datum(let datum)): voegToe("\(kolom) = ?", [.datum(datum)])
        // Nothing is equal to a value of another kind, no layer has facts that are true or false, and nobody asks for
        // several names at once.
        default: voegNietsToe()
        }
    }

    private mutating func voegToe(_ periode: Periode) {
        if let tot = periode.tot { voegToe("(aanwijzing_van IS NULL OR aanwijzing_van <= ?)", [.datum(tot)]) }
        if let van = periode.van { voegToe("(aanwijzing_tot IS NULL OR aanwijzing_tot >= ?)", [.datum(van)]) }
    }

    /// What a fact must at least be.
    mutating func voegToe(_ eis: Kenmerkeis) {
        let kolom = Self.kolom(van: eis.kenmerk)
        switch eis.grens {
        case .een(let waarden):
            let vakken = waarden.map { _ in "?" }.joined(separator: ", ")
            voegToe("\(kolom) IN (\(vakken))", waarden.map(Kolomwaarde.init))
        case .tussen(let van, let tot):
            if let van { voegToe("\(kolom) >= ?", [Kolomwaarde(van)]) }
            if let tot { voegToe("\(kolom) <= ?", [Kolomwaarde(tot)]) }
        case .bevat(let naam): vraag(naam, in: kolom)
        }
    }

    /// The column of a fact: `woningen_min` for `woningenMin`.
    private static func kolom(van kenmerk: Kenmerk) -> String {
        kenmerk.naam.reduce(into: "") { kolom, letter in
            kolom += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }

    /// What comes after a place in the list.
    mutating func na(_ sleutel: Bladsleutel, in tabel: Tabel) {
        if tabel.heeftNummers {
            voegToe("(nummer, id) > (?, ?)", [.geheel(sleutel.nummer), .tekst(sleutel.id)])
        } else {
            voegToe("\(tabel.sleutel) > ?", [.tekst(sleutel.id)])
        }
    }

    // MARK: The map

    /// What may have a place in the box, and what has no place at all.
    mutating func inVak(_ vak: BoundingBox, _ tabel: Tabel) throws {
        voegToe(try db.raaktOfNergens(vak, tabel))
    }

    /// The rows of which the outline lies within the box, or all the others.
    mutating func binnen(_ kern: BoundingBox, _ tabel: Tabel, omgekeerd: Bool) {
        let deel = db.binnen(kern, tabel)
        voegToe((omgekeerd ? "NOT " : "") + deel.sql, deel.argumenten)
    }
}

extension Kolomwaarde {
    /// A fact as a column has it.
    fileprivate init(_ waarde: Kenmerkwaarde) {
        switch waarde {
        case .tekst(let tekst): self = .tekst(tekst)
        case .geheel(let getal): self = .geheel(getal)
        case .getal(let getal): self = .getal(getal)
        case .datum(let datum): self = .datum(datum)
        // No column holds these.
        case .waar, .namen: self = .leeg
        }
    }
}
