// SPDX-License-Identifier: EUPL-1.2

/// How a locatie lies with respect to a gebied, or to all gebieden together.
public enum Relatie: String, CaseIterable, Sendable {
    /// Wholly inside, but for a rest below the tolerance.
    case binnen
    /// Partly inside.
    case deels
    /// Only along the edge: a common border without common area above the tolerance.
    case raakt
    /// Outside.
    case buiten
    /// Not to be said: one of the two has no outline.
    case onbekend
}
