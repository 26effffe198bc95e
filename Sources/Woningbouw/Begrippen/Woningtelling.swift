// SPDX-License-Identifier: EUPL-1.2

/// The dwellings of several locaties together: what is known as a lower and an upper bound, and how much is not.
public struct Woningtelling: Hashable, Sendable {
    /// The sum of the lower bounds that are known.
    public private(set) var min = 0
    /// The sum of the upper bounds that are known.
    public private(set) var max = 0
    /// Of how many locaties the number is known.
    public private(set) var bekend = 0
    /// Of how many it is not.
    public private(set) var onbekend = 0

    /// The dwellings of some locaties.
    public init(_ locaties: [Locatie]) {
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

    /// How many locaties there are.
    public var locaties: Int { bekend + onbekend }

    /// A number that no one builds stays the largest there is.
    private static func som(_ links: Int, _ rechts: Int) -> Int {
        let (som, overloop) = links.addingReportingOverflow(rechts)
        return overloop ? .max : som
    }
}
