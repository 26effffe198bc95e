// SPDX-License-Identifier: EUPL-1.2

/// Where a locatie stands in the doorbraakaanpak; an unknown status is no value at all.
public enum Status: String, CaseIterable, Sendable {
    /// Designated for the approach.
    case aangewezen
    /// To be examined further.
    case naderTeOnderzoeken = "nader te onderzoeken"
    /// A breakthrough has been reached.
    case doorbraakBereikt = "doorbraak bereikt"
}
