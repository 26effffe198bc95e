// SPDX-License-Identifier: EUPL-1.2

/// The dwellings against the target, by what is known of the status of their locaties.
public struct Woningstand: Hashable, Sendable {
    /// In the doorbraakaanpak, aangewezen or doorbraak bereikt: these count.
    public let inAanpak: Woningtelling
    /// Nader te onderzoeken.
    public let onderzoek: Woningtelling
    /// Of which the status is not known.
    public let statusOnbekend: Woningtelling

    /// The dwellings of locaties as they are on one day.
    public init(_ locaties: [Locatie]) {
        inAanpak = Woningtelling(locaties.filter { $0.status == .aangewezen || $0.status == .doorbraakBereikt })
        onderzoek = Woningtelling(locaties.filter { $0.status == .naderTeOnderzoeken })
        statusOnbekend = Woningtelling(locaties.filter { $0.status == nil })
    }

    /// Whether the target is met by what is certain; nil when only the upper bound or an unknown status could meet it.
    public var isGehaald: Bool? {
        if inAanpak.min >= Doel.woningen { return true }
        let hoogst = [inAanpak, onderzoek, statusOnbekend].reduce(0.0) { $0 + Double($1.max) }
        let isOpen = inAanpak.onbekend + onderzoek.onbekend + statusOnbekend.onbekend > 0
        return hoogst >= Double(Doel.woningen) || isOpen ? nil : false
    }
}
