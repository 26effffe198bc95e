// SPDX-License-Identifier: EUPL-1.2

public import Foundation

/// Who did something to a catalogus, and when.
public struct Ondertekening: Hashable, Sendable {
    /// The name of the account or person.
    public let door: String
    /// The moment, to the second.
    public let tijdstip: Date

    /// A signature; the moment is cut down to its second.
    public init(door: String, tijdstip: Date) {
        self.door = door
        self.tijdstip = Date(timeIntervalSince1970: tijdstip.timeIntervalSince1970.rounded(.down))
    }
}
