// SPDX-License-Identifier: EUPL-1.2

public import Woningbouw

/// What an import did, or would do.
public struct Importverslag: Sendable {
    /// The faults; with one nothing is imported.
    public let gebreken: [Gebrek]
    /// What the user should know besides.
    public let meldingen: [String]
    /// What was changed, or would be; nil when faults kept it from being known.
    public let wijzigingen: Wijzigingen?
    /// Whether the store was written.
    public let isGeschreven: Bool
}
