// SPDX-License-Identifier: EUPL-1.2

/// What a locatie must fulfil to be in an answer; nil asks nothing.
public struct LocatieFilter: Hashable, Sendable {
    /// The official name of a provincie in which it lies at least partly.
    public var provincie: String?
    /// The official name of a gemeente in which it lies at least partly.
    public var gemeente: String?
    /// The status.
    public var status: Status?

    /// A filter.
    public init(provincie: String? = nil, gemeente: String? = nil, status: Status? = nil) {
        self.provincie = provincie
        self.gemeente = gemeente
        self.status = status
    }

    /// Whether the locatie fulfils it.
    public func laatDoor(_ locatie: Locatie) -> Bool {
        (provincie.map(locatie.provincies.contains) ?? true)
            && (gemeente.map(locatie.gemeenten.contains) ?? true)
            && (status.map { $0 == locatie.status } ?? true)
    }
}
