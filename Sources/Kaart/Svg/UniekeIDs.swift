// SPDX-License-Identifier: EUPL-1.2

/// Gives out ids for elements, each only once.
struct UniekeIDs {
    private var gebruikt: Set<String> = []

    /// The id of something numbered, as in `loc-03`; where two have the same number, the second is `loc-03-2`.
    mutating func nieuw(_ soort: String, _ nummer: Int) -> String {
        let cijfers = String(nummer)
        let basis = soort + "-" + (cijfers.count < 2 ? "0" + cijfers : cijfers)
        var id = basis
        var volgnummer = 2
        while !gebruikt.insert(id).inserted {
            id = "\(basis)-\(volgnummer)"
            volgnummer += 1
        }
        return id
    }
}
