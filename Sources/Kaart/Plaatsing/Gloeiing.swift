// SPDX-License-Identifier: EUPL-1.2

/// Improves a choice of places where the exact search is too long: annealing by thresholds (Dueck and Scheuer 1990).
///
/// A name takes a place drawn at random, the names in its way look for another, and the step stands unless it makes
/// the choice worse by more than a threshold that sinks to nothing. Only whole numbers are compared, and the number of
/// steps is bounded, so that every machine finds the same.
struct Gloeiing {
    private let conflicten: Conflicten
    private let kosten: [Int]
    private let namen: [Int]
    private var keuze: [Int?]
    private var isGenomen: [Bool]
    private var geblokkeerd: [Int]
    private var toeval: SplitMix64
    private var huidige = Waarde(weggelaten: 0, kosten: 0)
    private var besteWaarde = Waarde(weggelaten: 0, kosten: 0)
    /// The best found: the place of each name, nil for none.
    private(set) var beste: [Int?]

    private static let stappenPerNaam = 200
    private static let meesteStappen = 12_000
    /// The clashes of places that all steps together may look at, about.
    private static let werk = 8_000_000
    private static let hoogsteDrempel = 600
    /// What a name left out weighs while it may still find a place.
    private static let gemis = 1_000

    /// What a choice is worth: first the names left out count, then the costs.
    private struct Waarde: Comparable {
        var weggelaten: Int
        var kosten: Int

        var gewicht: Int { weggelaten * Gloeiing.gemis + kosten }

        static func < (links: Waarde, rechts: Waarde) -> Bool {
            (links.weggelaten, links.kosten) < (rechts.weggelaten, rechts.kosten)
        }
    }

    /// - Parameters:
    ///   - kosten: The costs of every place.
    ///   - namen: The names whose places may change.
    ///   - begin: The places that are taken now, for all names.
    ///   - zaad: From what the draws follow.
    init(_ conflicten: Conflicten, kosten: [Int], namen: [Int], begin: [Int?], zaad: UInt64) {
        self.conflicten = conflicten
        self.kosten = kosten
        self.namen = namen
        keuze = begin
        beste = begin
        toeval = SplitMix64(zaad: zaad)
        isGenomen = Array(repeating: false, count: kosten.count)
        geblokkeerd = Array(repeating: 0, count: kosten.count)
        for naam in namen {
            let plaats = keuze[naam]
            keuze[naam] = nil
            huidige.weggelaten += 1
            zet(naam, op: plaats)
        }
        besteWaarde = huidige
    }

    mutating func verbeter() {
        let plaatsen = namen.flatMap { conflicten.bereik[$0] }
        let botsingen = plaatsen.reduce(0) { $0 + conflicten.botsingen[$1].count }
        let haalbaar = Self.werk * plaatsen.count / max(botsingen, 1)
        let stappen = min(namen.count * Self.stappenPerNaam, Self.meesteStappen, haalbaar)
        for stap in 0..<stappen {
            probeer(drempel: Self.hoogsteDrempel * (stappen - 1 - stap) / stappen)
            if huidige < besteWaarde {
                besteWaarde = huidige
                beste = keuze
            }
        }
    }

    private mutating func probeer(drempel: Int) {
        let naam = namen[toeval.volgende(namen.count)]
        let bereik = conflicten.bereik[naam]
        guard !bereik.isEmpty else { return }
        let plaats = bereik.lowerBound + toeval.volgende(bereik.count)
        guard keuze[naam] != plaats else { return }
        let voorheen = huidige
        let verdreven = geblokkeerd[plaats] == 0 ? [] : conflicten.botsingen[plaats].filter { isGenomen[$0] }
        var stappen = [(naam: naam, plaats: keuze[naam])]
        for verdrevene in verdreven {
            let ander = conflicten.eigenaar[verdrevene]
            stappen.append((ander, verdrevene))
            zet(ander, op: nil)
        }
        zet(naam, op: plaats)
        for stap in stappen.dropFirst() {
            zet(stap.naam, op: conflicten.bereik[stap.naam].first { geblokkeerd[$0] == 0 })
        }
        guard huidige.gewicht > voorheen.gewicht + drempel else { return }
        for stap in stappen { zet(stap.naam, op: nil) }
        for stap in stappen { zet(stap.naam, op: stap.plaats) }
    }

    private mutating func zet(_ naam: Int, op plaats: Int?) {
        if let oude = keuze[naam] {
            wijzig(oude, met: -1)
            huidige.weggelaten += 1
        }
        keuze[naam] = plaats
        if let plaats {
            wijzig(plaats, met: 1)
            huidige.weggelaten -= 1
        }
    }

    private mutating func wijzig(_ plaats: Int, met teken: Int) {
        isGenomen[plaats] = teken > 0
        huidige.kosten += teken * kosten[plaats]
        for ander in conflicten.botsingen[plaats] { geblokkeerd[ander] += teken }
    }
}
