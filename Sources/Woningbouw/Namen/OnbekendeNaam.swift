// SPDX-License-Identifier: EUPL-1.2

/// A name that is none of the official ones.
public struct OnbekendeNaam: Error, Hashable, Sendable, CustomStringConvertible {
    /// What it should be a name of.
    public let soort: String
    /// The name as given.
    public let naam: String
    /// The official name that comes nearest, when one comes near.
    public let suggestie: String?
    /// All official names.
    public let namen: [String]

    /// One sentence for people.
    public var description: String {
        let begin = "there is no \(soort) '\(naam)'"
        if let suggestie { return "\(begin): did you mean \(suggestie)?" }
        if namen.isEmpty { return "\(begin): no \(soort) is known yet" }
        return namen.count > 40 ? begin : "\(begin): choose from \(namen.joined(separator: ", "))"
    }
}
