// SPDX-License-Identifier: EUPL-1.2

/// Gives names the cheapest places that do not clash; a name without a place is left out.
struct Namenplaatser: Sendable {
    /// What was chosen.
    struct Uitkomst: Sendable {
        /// The place of each name, nil when it has none.
        let plaatsen: [Kandidaat?]
        /// The sum of the costs of the places taken.
        let kosten: Int
        /// Whether it is proved that no choice has fewer names left out, or lower costs.
        let isBewezen: Bool
    }

    /// What it costs to leave a name out: more than any place.
    static let zonderPlaats = 100_000
    private static let stappen = 20_000
    private static let stappenPerVenster = 400
    private static let venster = 7
    private static let rondes = 3

    /// The choice for names with their possible places, cheapest first.
    static func plaats(_ namen: [[Kandidaat]]) -> Uitkomst {
        let conflicten = Conflicten(namen)
        let kosten = namen.joined().map(\.kosten)
        var keuze: [Int?] = Array(repeating: nil, count: namen.count)
        var isBewezen = true
        for groep in conflicten.groepen {
            var zoektocht = Zoektocht(
                conflicten, kosten: kosten, zonderPlaats: zonderPlaats, namen: groep, begin: keuze, grens: stappen)
            zoektocht.zoek()
            keuze = zoektocht.beste
            guard !zoektocht.isVolledig else { continue }
            isBewezen = false
            verbeter(&keuze, groep, conflicten, kosten)
        }
        let plaatsen = keuze.enumerated().map { naam, plaats in
            plaats.map { namen[naam][$0 - conflicten.bereik[naam].lowerBound] }
        }
        return Uitkomst(
            plaatsen: plaatsen, kosten: keuze.reduce(0) { $0 + ($1.map { kosten[$0] } ?? 0) }, isBewezen: isBewezen)
    }

    /// Searches again around each name in turn while the others stay, as long as that helps.
    private static func verbeter(_ keuze: inout [Int?], _ groep: [Int], _ conflicten: Conflicten, _ kosten: [Int]) {
        let vensters = groep.map { buren(van: $0, groep, conflicten) }
        for _ in 0..<rondes {
            var isVerbeterd = false
            for namen in vensters {
                var zoektocht = Zoektocht(
                    conflicten, kosten: kosten, zonderPlaats: zonderPlaats, namen: namen, begin: keuze,
                    grens: stappenPerVenster)
                let voorheen = zoektocht.besteKosten
                zoektocht.zoek()
                if zoektocht.besteKosten < voorheen {
                    keuze = zoektocht.beste
                    isVerbeterd = true
                }
            }
            if !isVerbeterd { return }
        }
    }

    /// The name and those that clash with it most.
    private static func buren(van naam: Int, _ groep: [Int], _ conflicten: Conflicten) -> [Int] {
        var aantallen = Array(repeating: 0, count: conflicten.bereik.count)
        for plaats in conflicten.bereik[naam] {
            for andere in conflicten.botsingen[plaats] { aantallen[conflicten.naam(van: andere)] += 1 }
        }
        let meeste = groep.filter { $0 != naam && aantallen[$0] > 0 }
            .sorted { (-aantallen[$0], $0) < (-aantallen[$1], $1) }
        return ([naam] + meeste.prefix(venster)).sorted()
    }
}
