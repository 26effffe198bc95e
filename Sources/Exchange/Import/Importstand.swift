// SPDX-License-Identifier: EUPL-1.2

/// What an import has met so far.
struct Importstand: Sendable {
    /// How many faults are kept with their words; the others are counted.
    static let meesteGebreken = 10_000
    /// Of how many objects is kept what changes.
    static let meesteVerschillen = 1000

    private(set) var gebreken: [Gebrek] = []
    private(set) var aantalGebreken = 0
    private(set) var meldingen: [String] = []
    private(set) var verschillen: [Objectverschil] = []

    mutating func meld(_ gebrek: Gebrek) {
        aantalGebreken += 1
        if gebreken.count < Self.meesteGebreken { gebreken.append(gebrek) }
    }

    mutating func meld(_ melding: String) {
        if meldingen.count < Self.meesteGebreken { meldingen.append(melding) }
    }

    mutating func meld(_ verschil: Objectverschil) {
        if verschillen.count < Self.meesteVerschillen { verschillen.append(verschil) }
    }
}
