// SPDX-License-Identifier: EUPL-1.2

/// Gives names, or numbers, the cheapest places that do not clash; what finds no place is left out.
///
/// Names that have nothing to do with each other are solved apart, exactly where that takes a bounded number of steps;
/// else annealing and searches around each name improve the best that was found.
struct Namenplaatser: Sendable {
    /// What was chosen.
    struct Uitkomst<Plaats: Plaatsbaar>: Sendable {
        /// The place of each name, nil when it has none.
        let plaatsen: [Plaats?]
        /// The sum of the costs of the places taken.
        let kosten: Int
        /// Whether it is proved that no choice has fewer names left out, or lower costs.
        let isBewezen: Bool

        var aantalGeplaatst: Int { plaatsen.count { $0 != nil } }
    }

    /// What it costs to leave a name out: more than any place.
    static let zonderPlaats = 100_000
    /// The places of all names together that are looked at; where there are more, the dearest of each name are not.
    private static let meestePlaatsen = 6_000
    private static let meestePlaatsenVanAlle = 12_000
    private static let minstePlaatsen = 12
    private static let stappenPerVenster = 200
    private static let venster = 7
    private static let rondes = 2

    /// The choice in which none is left out, found by a search that looks for nothing else first; nil when it finds none.
    /// - Parameter alle: At least one place for each.
    static func plaatsAlle<Plaats: Plaatsbaar>(_ alle: [[Plaats]]) -> [Plaats]? {
        let meeste = max(minstePlaatsen, meestePlaatsenVanAlle / max(alle.count, 1))
        let namen = alle.map { Array($0.prefix(meeste)) }
        let plaatser = Namenplaatser(namen)
        var ontwarring = Ontwarring(plaatser.conflicten, zaad: plaatser.zaad)
        guard let begin = ontwarring.zoek() else { return nil }
        var gloeiing = Gloeiing(
            plaatser.conflicten, kosten: plaatser.kosten, namen: Array(namen.indices), begin: begin, zaad: plaatser.zaad
        )
        gloeiing.verbeter()
        let plaatsen = namen.flatMap(\.self)
        return gloeiing.beste.compactMap { $0.map { plaatsen[$0] } }
    }

    private let conflicten: Conflicten
    private let kosten: [Int]
    private let zaad: UInt64

    /// The choice for names with their possible places, cheapest first.
    static func plaats<Plaats: Plaatsbaar>(_ alleNamen: [[Plaats]]) -> Uitkomst<Plaats> {
        let meeste = max(minstePlaatsen, meestePlaatsen / max(alleNamen.count, 1))
        let namen = alleNamen.map { Array($0.prefix(meeste)) }
        let (keuze, isVolledig) = Namenplaatser(namen).zoek()
        let plaatsen = zip(namen, keuze).map { kandidaten, plaats in plaats.map { kandidaten[$0] } }
        return Uitkomst(
            plaatsen: plaatsen, kosten: plaatsen.reduce(0) { $0 + ($1?.kosten ?? 0) },
            isBewezen: isVolledig && alleNamen.allSatisfy { $0.count <= meeste })
    }

    private init<Plaats: Plaatsbaar>(_ namen: [[Plaats]]) {
        conflicten = Conflicten(namen)
        kosten = namen.joined().map(\.kosten)
        // FNV-1a over the places, so that the draws follow from the input alone.
        zaad = namen.joined().reduce(0xCBF2_9CE4_8422_2325) { hash, kandidaat in
            [kandidaat.vak.minX, kandidaat.vak.minY, kandidaat.kosten].reduce(hash) {
                ($0 ^ UInt64(bitPattern: Int64($1))) &* 0x100_0000_01B3
            }
        }
    }

    /// The position of the place of each name among its places, and whether nothing better exists.
    private func zoek() -> (keuze: [Int?], isVolledig: Bool) {
        var keuze: [Int?] = Array(repeating: nil, count: conflicten.bereik.count)
        var isVolledig = true
        for groep in conflicten.groepen {
            var zoektocht = zoektocht(groep, keuze, grens: Zoektocht.stappen(voor: groep.count))
            zoektocht.zoek()
            keuze = zoektocht.beste
            guard !zoektocht.isVolledig else { continue }
            isVolledig = false
            var gloeiing = Gloeiing(conflicten, kosten: kosten, namen: groep, begin: keuze, zaad: zaad)
            gloeiing.verbeter()
            keuze = gloeiing.beste
            verbeter(&keuze, groep)
        }
        return (
            zip(keuze, conflicten.bereik).map { plaats, bereik in plaats.map { $0 - bereik.lowerBound } }, isVolledig
        )
    }

    private func zoektocht(_ namen: [Int], _ begin: [Int?], grens: Int) -> Zoektocht {
        Zoektocht(
            conflicten, kosten: kosten, zonderPlaats: Self.zonderPlaats, namen: namen, begin: begin, grens: grens)
    }

    /// Searches again around each name in turn while the others stay, as long as that helps.
    private func verbeter(_ keuze: inout [Int?], _ groep: [Int]) {
        let vensters = groep.map { buren(van: $0, groep) }
        for _ in 0..<Self.rondes {
            var isVerbeterd = false
            for namen in vensters {
                var zoektocht = zoektocht(namen, keuze, grens: Self.stappenPerVenster)
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
    private func buren(van naam: Int, _ groep: [Int]) -> [Int] {
        var aantallen = Array(repeating: 0, count: conflicten.bereik.count)
        for plaats in conflicten.bereik[naam] {
            for andere in conflicten.botsingen[plaats] { aantallen[conflicten.eigenaar[andere]] += 1 }
        }
        let meeste = groep.filter { $0 != naam && aantallen[$0] > 0 }
            .sorted { (-aantallen[$0], $0) < (-aantallen[$1], $1) }
        return ([naam] + meeste.prefix(Self.venster)).sorted()
    }
}

extension Namenplaatser.Uitkomst<Kandidaat> {
    var aantalMetLeider: Int { plaatsen.count { $0?.leider != nil } }
}
