// SPDX-License-Identifier: EUPL-1.2

/// The size of the discs: area in proportion to dwellings, the same on map and legend.
enum Schijfmaat {
    /// Micrometres per square root of a dwelling: 2.500 dwellings, the smallest locatie of the doorbraakaanpak, are as
    /// large as a number badge, so that every disc shows beside its badge.
    static let maatstaf = 36.0

    /// What the tops of two examples lie apart at least, so that their numbers do not run into each other.
    private static let regel = 2_600
    private static let grootsteVoorbeeld = 25_000

    /// The radius in micrometres.
    static func straal(_ woningen: Int) -> Int {
        Int(min(maatstaf * Double(woningen).squareRoot(), 1e8).rounded())
    }

    /// Round numbers for the legend, largest first: one near the greatest on the map, and about a third and a fifteenth
    /// of it; never larger than the legend has room for.
    static func voorbeelden(tot grootste: Int) -> [Int] {
        guard let eerste = rond(min(grootste, grootsteVoorbeeld)) else { return [] }
        var reeks = [eerste]
        for deler in [3, 15] {
            let vorige = reeks[reeks.count - 1]
            guard let volgende = rond(eerste / deler), 2 * (straal(vorige) - straal(volgende)) >= regel else {
                continue
            }
            reeks.append(volgende)
        }
        return reeks
    }

    /// The largest 1, 2,5, 5 or 7,5 with zeros that is not above the number.
    private static func rond(_ getal: Int) -> Int? {
        guard getal >= 100 else { return nil }
        var macht = 100
        while macht <= getal / 10 { macht *= 10 }
        return [75, 50, 25, 10].map { macht / 10 * $0 }.first { $0 <= getal }
    }
}
