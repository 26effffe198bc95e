// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

extension Voorwaarde {
    /// What facts must be.
    init(_ db: any Databank, feiten vraag: Bladvraag) {
        self.init(db, op: vraag.laag == .woningbouwgebieden ? vraag.peildatum : nil)
        for feit in vraag.kenmerken { voegToe(feit) }
        if vraag.laag == .woningbouwgebieden, let periode = vraag.periode { voegToe(periode) }
    }

    private mutating func voegToe(_ feit: Kenmerkvraag) {
        let kolom = feit.kenmerk.kolom
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

    /// What comes after a place in the list.
    mutating func na(_ sleutel: Bladsleutel, in tabel: Tabel) {
        if tabel.heeftNummers {
            voegToe("(nummer, id) > (?, ?)", [.geheel(sleutel.nummer), .tekst(sleutel.id)])
        } else {
            voegToe("\(tabel.sleutel) > ?", [.tekst(sleutel.id)])
        }
    }
}

extension Kenmerk {
    /// The column of the fact: `woningen_min` for `woningenMin`.
    var kolom: String {
        naam.reduce(into: "") { kolom, letter in
            kolom += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }
}
