// SPDX-License-Identifier: EUPL-1.2

public import Woningbouw

/// What was read from a file as a layer.
public struct Ingelezen: Sendable {
    /// The objects of the features without fault, in the order of the file.
    public var inhoud: Laaginhoud
    /// The faults of the others.
    public var gebreken: [Gebrek]
    /// What was changed on request or passed over, for the user to know.
    public var meldingen: [String]
}
