// SPDX-License-Identifier: EUPL-1.2

/// How a geometry is written in a table of texts.
public enum CSVGeometry: String, CaseIterable, Sendable {
    /// In full, as well-known text in a column `wkt`.
    case wellKnownText
    /// As a point within it, in columns `x` and `y` in RD New or `lon` and `lat` in degrees.
    case centre
}
