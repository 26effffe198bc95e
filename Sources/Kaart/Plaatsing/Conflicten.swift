// SPDX-License-Identifier: EUPL-1.2

/// Which places of which names cannot be taken together.
///
/// Places are numbered over all names, so that a place is one number.
struct Conflicten: Sendable {
    /// The places of each name, as a range of numbers, cheapest first.
    let bereik: [Range<Int>]
    /// The places that clash with each place, in rising order.
    let botsingen: [[Int]]
    /// The name that each place belongs to.
    let eigenaar: [Int]

    init<Plaats: Plaatsbaar>(_ namen: [[Plaats]]) {
        var bereik: [Range<Int>] = []
        for kandidaten in namen {
            let begin = bereik.last?.upperBound ?? 0
            bereik.append(begin..<begin + kandidaten.count)
        }
        // Boxes tell of most places that they are apart; a micrometre more, as lines that touch meet.
        let omtrekken = namen.map { $0.map(\.omtrek) }
        let ruim = omtrekken.map { $0.map { $0.expanded(Hindernissen.speling + 1) } }
        let reikwijdten = omtrekken.map { vakken in
            vakken.dropFirst().reduce(vakken.first) { $0?.union($1) }
        }
        var botsingen: [[Int]] = Array(repeating: [], count: bereik.last?.upperBound ?? 0)
        for links in namen.indices {
            for rechts in namen.indices where rechts > links {
                guard let een = reikwijdten[links], let ander = reikwijdten[rechts],
                    een.expanded(Hindernissen.speling + 1).overlaps(ander)
                else { continue }
                for i in namen[links].indices where ruim[links][i].overlaps(ander) {
                    for j in namen[rechts].indices
                    where ruim[links][i].overlaps(omtrekken[rechts][j])
                        && namen[links][i].botst(met: namen[rechts][j])
                    {
                        botsingen[bereik[links].lowerBound + i].append(bereik[rechts].lowerBound + j)
                        botsingen[bereik[rechts].lowerBound + j].append(bereik[links].lowerBound + i)
                    }
                }
            }
        }
        self.bereik = bereik
        eigenaar = namen.enumerated().flatMap { naam, kandidaten in kandidaten.map { _ in naam } }
        self.botsingen = botsingen.map { $0.sorted() }
    }

    /// Whether two places cannot be taken together.
    func botst(_ plaats: Int, _ andere: Int) -> Bool {
        let lijst = botsingen[plaats]
        var laag = 0
        var hoog = lijst.count
        while laag < hoog {
            let midden = (laag + hoog) / 2
            if lijst[midden] < andere { laag = midden + 1 } else { hoog = midden }
        }
        return laag < lijst.count && lijst[laag] == andere
    }

    /// For each name those with which it could clash.
    var buren: [[Int]] {
        bereik.map { plaatsen in
            Set(plaatsen.lazy.flatMap { botsingen[$0] }.map { eigenaar[$0] }).sorted()
        }
    }

    /// The names in groups that have nothing to do with each other.
    var groepen: [[Int]] {
        var groep = Array(bereik.indices)
        func wortel(_ naam: Int) -> Int {
            var huidige = naam
            while groep[huidige] != huidige { huidige = groep[huidige] }
            return huidige
        }
        for (plaats, lijst) in botsingen.enumerated() {
            let eigen = eigenaar[plaats]
            for andere in lijst {
                let (a, b) = (wortel(eigen), wortel(eigenaar[andere]))
                if a != b { groep[max(a, b)] = min(a, b) }
            }
        }
        let wortels = bereik.indices.map(wortel)
        return bereik.indices.filter { wortels[$0] == $0 }.map { kop in bereik.indices.filter { wortels[$0] == kop } }
    }
}
