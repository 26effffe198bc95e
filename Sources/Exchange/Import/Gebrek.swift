// SPDX-License-Identifier: EUPL-1.2

/// Why a feature of a file was refused.
public struct Gebrek: Error, Hashable, Sendable {
    /// The position of the feature in the file, from 1.
    public let volgnummer: Int
    /// The line on which it starts, when known.
    public let regel: Int?
    /// Its id or name, when it has one.
    public let naam: String?
    /// What is wrong and where: polygon, ring, coordinate, attribute.
    public let reden: String
}

extension Gebrek: CustomStringConvertible {
    /// The place and the reason, as in `feature 3 (bleizo), line 7: polygon 1, ring 2: Self-intersection at …`.
    public var description: String {
        let naam = naam.map { " (\($0))" } ?? ""
        let regel = regel.map { ", line \($0)" } ?? ""
        return "feature \(volgnummer)\(naam)\(regel): \(reden)"
    }
}
