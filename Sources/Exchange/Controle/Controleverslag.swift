// SPDX-License-Identifier: EUPL-1.2

/// What a check of a file tells besides the faults.
public struct Controleverslag: Hashable, Sendable {
    /// How many features there are.
    public let aantal: Int
    /// What the user should know of their coordinates, as the accuracy of a transformation.
    public let meldingen: [String]
}
