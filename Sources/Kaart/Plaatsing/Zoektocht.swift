// SPDX-License-Identifier: EUPL-1.2

/// The exact search for the cheapest places of a few names that clash, by branch and bound.
///
/// At every step each name takes its cheapest free place. Where nothing clashes that is the best there is; else one of
/// the clashing names tries its places in turn. The number of steps is bounded, never the time, so that every machine
/// finds the same.
struct Zoektocht {
    private static let werk = 4_000_000
    private static let meesteStappen = 20_000

    private let conflicten: Conflicten
    private let kosten: [Int]
    private let zonderPlaats: Int
    private let namen: [Int]
    private let grens: Int
    private var geblokkeerd: [Int]
    private var keuze: [Int?]
    private var stappen = 0
    /// The best found: the place of each name, nil for none.
    private(set) var beste: [Int?]
    private(set) var besteKosten: Int

    /// Whether the search came to its end, so that nothing cheaper exists.
    var isVolledig: Bool { stappen < grens }

    /// A search for the names, the places of all others being fixed.
    /// - Parameters:
    ///   - kosten: The costs of every place.
    ///   - zonderPlaats: What it costs to leave a name out.
    ///   - begin: The places that are taken now, for all names.
    init(_ conflicten: Conflicten, kosten: [Int], zonderPlaats: Int, namen: [Int], begin: [Int?], grens: Int) {
        self.conflicten = conflicten
        self.kosten = kosten
        self.zonderPlaats = zonderPlaats
        self.namen = namen
        self.grens = grens
        beste = begin
        besteKosten = namen.reduce(0) { $0 + (begin[$1].map { kosten[$0] } ?? zonderPlaats) }
        keuze = begin
        geblokkeerd = Array(repeating: 0, count: kosten.count)
        for naam in namen { keuze[naam] = nil }
        for case .some(let plaats) in keuze {
            for andere in conflicten.botsingen[plaats] { geblokkeerd[andere] += 1 }
        }
    }

    /// How many steps a search for so many names may take: fewer for more, because each step compares all pairs.
    static func stappen(voor aantal: Int) -> Int { min(meesteStappen, werk / max(aantal * aantal, 1)) }

    mutating func zoek() { zoek(namen, kostenTotNu: 0) }

    private mutating func zoek(_ open: [Int], kostenTotNu: Int) {
        guard stappen < grens else { return }
        stappen += 1
        let goedkoopste = open.map { naam in conflicten.bereik[naam].first { geblokkeerd[$0] == 0 } }
        let ondergrens = goedkoopste.reduce(kostenTotNu) { $0 + prijs($1) }
        guard ondergrens < besteKosten else { return }
        guard let spil = spil(goedkoopste) else {
            for (naam, plaats) in zip(open, goedkoopste) { keuze[naam] = plaats }
            beste = keuze
            besteKosten = ondergrens
            for naam in open { keuze[naam] = nil }
            return
        }
        let rest = open.filter { $0 != open[spil] }
        let zonderSpil = ondergrens - prijs(goedkoopste[spil])
        for plaats in conflicten.bereik[open[spil]].filter({ geblokkeerd[$0] == 0 }).map(Optional.some) + [nil] {
            guard zonderSpil + prijs(plaats) < besteKosten else { break }
            neem(plaats, voor: open[spil], +1)
            zoek(rest, kostenTotNu: kostenTotNu + prijs(plaats))
            neem(plaats, voor: open[spil], -1)
        }
    }

    private func prijs(_ plaats: Int?) -> Int { plaats.map { kosten[$0] } ?? zonderPlaats }

    private mutating func neem(_ plaats: Int?, voor naam: Int, _ teken: Int) {
        keuze[naam] = teken > 0 ? plaats : nil
        guard let plaats else { return }
        for andere in conflicten.botsingen[plaats] { geblokkeerd[andere] += teken }
    }

    /// The position of the name whose place clashes with most others, nil when nothing clashes.
    private func spil(_ plaatsen: [Int?]) -> Int? {
        var aantallen = Array(repeating: 0, count: plaatsen.count)
        for links in plaatsen.indices {
            for rechts in plaatsen.indices where rechts > links {
                guard let een = plaatsen[links], let ander = plaatsen[rechts], conflicten.botst(een, ander) else {
                    continue
                }
                aantallen[links] += 1
                aantallen[rechts] += 1
            }
        }
        guard let meeste = aantallen.max(), meeste > 0 else { return nil }
        return aantallen.firstIndex(of: meeste)
    }
}
