// SPDX-License-Identifier: EUPL-1.2

/// A point in time at one of two granularities: a day, or a moment in UTC.
public enum Instant: Hashable, Sendable {
    /// A day.
    case date(CalendarDate)
    /// A moment.
    case timestamp(Timestamp)

    /// Which comes first.
    ///
    /// A moment compared with a day is before it, in it (`same`) or after it, the day taken in UTC; so `=`, `<` and `>`
    /// exclude each other also where the granularities differ, which the standard leaves open.
    func order(to other: Instant) -> ValueOrder {
        switch (self, other) {
        case (.timestamp(let left), .timestamp(let right)): ValueOrder(left, right)
        default: ValueOrder(day, other.day)
        }
    }

    /// The day, of a moment the one in UTC.
    public var day: CalendarDate {
        switch self {
        case .date(let date): date
        case .timestamp(let timestamp): timestamp.date
        }
    }
}

extension Instant: LosslessStringConvertible {
    /// An instant from `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss[.fff]Z`, nil when the text is neither.
    public init?(_ text: String) {
        if let date = CalendarDate(text) {
            self = .date(date)
        } else if let timestamp = Timestamp(text) {
            self = .timestamp(timestamp)
        } else {
            return nil
        }
    }

    /// The day or moment as RFC 3339 writes it.
    public var description: String {
        switch self {
        case .date(let date): date.description
        case .timestamp(let timestamp): timestamp.description
        }
    }
}
