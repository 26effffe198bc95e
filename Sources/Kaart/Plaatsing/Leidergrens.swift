// SPDX-License-Identifier: EUPL-1.2

/// Keeps leaders the exception: a map on which many names stand apart from their symbols is a puzzle.
///
/// Where too many names need a leader, those with the longest take a place beside their symbol or are left out.
enum Leidergrens {
    /// One in so many names may have a leader.
    private static let deler = 4

    /// The choice for names with their possible places, cheapest first, within the limit; and how many names would have
    /// had a leader where that were too many, else nil.
    ///
    /// With leaders taken away nothing is proved any more: another choice of whom to take them from might do better.
    static func plaats(_ namen: [[Kandidaat]]) -> (uitkomst: Namenplaatser.Uitkomst<Kandidaat>, teveel: Int?) {
        var mogelijk = namen
        var uitkomst = Namenplaatser.plaats(mogelijk)
        guard isOverschreden(uitkomst) else { return (uitkomst, nil) }
        let teveel = uitkomst.aantalMetLeider
        while isOverschreden(uitkomst) {
            let behouden = kortste(uitkomst)
            mogelijk = mogelijk.enumerated().map { naam, kandidaten in
                behouden.contains(naam) ? kandidaten : kandidaten.filter { $0.leider == nil }
            }
            uitkomst = Namenplaatser.plaats(mogelijk)
        }
        let onbewezen = Namenplaatser.Uitkomst(
            plaatsen: uitkomst.plaatsen, kosten: uitkomst.kosten, isBewezen: false)
        return (onbewezen, teveel)
    }

    private static func isOverschreden(_ uitkomst: Namenplaatser.Uitkomst<Kandidaat>) -> Bool {
        uitkomst.aantalMetLeider > meeste(uitkomst)
    }

    private static func meeste(_ uitkomst: Namenplaatser.Uitkomst<Kandidaat>) -> Int {
        uitkomst.aantalGeplaatst / deler
    }

    /// As many names with a leader as may have one, those with the shortest, and at least one fewer than now.
    private static func kortste(_ uitkomst: Namenplaatser.Uitkomst<Kandidaat>) -> Set<Int> {
        let metLeider = uitkomst.plaatsen.enumerated().compactMap { naam, plaats in
            plaats?.leider.map { (naam: naam, lengte: $0.length) }
        }
        let volgorde = metLeider.sorted { ($0.lengte, $0.naam) < ($1.lengte, $1.naam) }
        return Set(volgorde.prefix(min(meeste(uitkomst), volgorde.count - 1)).map(\.naam))
    }
}
