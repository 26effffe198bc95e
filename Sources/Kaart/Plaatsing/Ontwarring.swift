// SPDX-License-Identifier: EUPL-1.2

/// Looks for a choice in which all stand where nothing clashes, when hardly any room is left: local search that makes
/// clashes dearer the longer they last, so that it does not stay in a corner (breakout, Morris 1993).
///
/// The number of steps is bounded and numbers drawn follow from the input, so that every machine finds the same.
struct Ontwarring {
    private let bereik: [Range<Int>]
    private let buren: [[Int]]
    /// A bit for each pair of places that clash: looked up too often for a search in lists.
    private var bits: [UInt64]
    private let woorden: Int
    private var gewichten: [Int] = []
    private var keuze: [Int] = []
    private var toeval: SplitMix64

    /// What a clash weighs at first.
    private static let beginGewicht = 10
    /// After so many steps it starts anew: what is not found soon is mostly not found from there.
    private static let stappenPerPoging = 5_000
    /// Pairs of places that all steps together may look at, about.
    private static let werk = 80_000_000

    /// - Parameter conflicten: At least one place for each.
    init(_ conflicten: Conflicten, zaad: UInt64) {
        bereik = conflicten.bereik
        buren = conflicten.buren
        woorden = (conflicten.eigenaar.count + 63) / 64
        bits = Array(repeating: 0, count: woorden * conflicten.eigenaar.count)
        for (plaats, lijst) in conflicten.botsingen.enumerated() {
            for ander in lijst { bits[plaats * woorden + ander / 64] |= 1 << UInt64(ander % 64) }
        }
        toeval = SplitMix64(zaad: zaad)
    }

    /// A place for each without any clash, nil when none was found.
    mutating func zoek() -> [Int]? {
        let paren = buren.reduce(0) { $0 + $1.count }
        var werk = 0
        while werk < Self.werk {
            begin()
            for _ in 0..<Self.stappenPerPoging where werk < Self.werk {
                let botsend = botsend()
                guard !botsend.isEmpty else { return keuze }
                let een = botsend[toeval.volgende(botsend.count)]
                verzet(een)
                werk += paren + bereik[een].count * buren[een].count
            }
        }
        return nil
    }

    private mutating func begin() {
        gewichten = Array(repeating: Self.beginGewicht, count: buren.count * buren.count)
        keuze = bereik.map(\.lowerBound)
    }

    private func botst(_ plaats: Int, _ ander: Int) -> Bool {
        bits[plaats * woorden + ander / 64] & (1 << UInt64(ander % 64)) != 0
    }

    /// Those that clash with another; each clash becomes dearer.
    private mutating func botsend() -> [Int] {
        var botsend: [Int] = []
        for een in buren.indices {
            var isVrij = true
            for ander in buren[een] where botst(keuze[een], keuze[ander]) {
                gewichten[een * buren.count + ander] += 1
                isVrij = false
            }
            if !isVrij { botsend.append(een) }
        }
        return botsend
    }

    /// Moves one to the place where the clashes weigh least; of equals one that is drawn.
    private mutating func verzet(_ een: Int) {
        var beste: (plaats: Int, waarde: (Int, Int)) = (keuze[een], (.max, .max))
        for plaats in bereik[een] {
            var gewicht = 0
            for ander in buren[een] where botst(plaats, keuze[ander]) {
                gewicht += gewichten[een * buren.count + ander]
            }
            let waarde = (gewicht, toeval.volgende(1_000))
            if waarde < beste.waarde { beste = (plaats, waarde) }
        }
        keuze[een] = beste.plaats
    }
}
