// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// The dwellings of several locaties together: what is known as a lower and an upper bound, and how much is not.
struct Woningtelling: Hashable, Sendable {
    private(set) var min = 0
    private(set) var max = 0
    private(set) var bekend = 0
    private(set) var onbekend = 0

    init(_ locaties: [Locatie]) {
        for locatie in locaties {
            guard let opgave = locatie.woningen else {
                onbekend += 1
                continue
            }
            bekend += 1
            min = Self.som(min, opgave.min)
            max = Self.som(max, opgave.max)
        }
    }

    /// The bounds as they are printed, `n.b.` when nothing is known.
    var tekst: String { bekend > 0 ? Getal.bereik(min, max) : Getal.onbekend }

    /// A number that no one builds stays the largest there is.
    private static func som(_ links: Int, _ rechts: Int) -> Int {
        let (som, overloop) = links.addingReportingOverflow(rechts)
        return overloop ? .max : som
    }
}
