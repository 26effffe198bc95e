// SPDX-License-Identifier: EUPL-1.2

/// When a feature holds, as JSON-FG 1.0 says it in the member `time`; the texts are RFC 3339 and are not interpreted.
public enum FeatureTime: Hashable, Sendable {
    /// A day, as in `2025-06-12`.
    case date(String)
    /// A moment in UTC, as in `2025-06-12T10:00:00Z`.
    case timestamp(String)
    /// From a day or moment until another; nil where there is no end.
    case interval(start: String?, end: String?)
}
