// SPDX-License-Identifier: EUPL-1.2

/// A moment in UTC, to the nanosecond.
public struct Timestamp: Hashable, Sendable {
    /// The day in UTC.
    public let date: CalendarDate
    /// Seconds since the day began, 0 to 86.399.
    public let secondOfDay: Int
    /// The fraction of the second, 0 to 999.999.999.
    public let nanosecond: Int

    /// A moment, nil when the day has no such second.
    public init?(date: CalendarDate, secondOfDay: Int, nanosecond: Int = 0) {
        guard (0..<86_400).contains(secondOfDay), (0..<1_000_000_000).contains(nanosecond) else { return nil }
        self.date = date
        self.secondOfDay = secondOfDay
        self.nanosecond = nanosecond
    }
}

extension Timestamp: Comparable {
    /// Whether the first moment lies before the second.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        (left.date, left.secondOfDay, left.nanosecond) < (right.date, right.secondOfDay, right.nanosecond)
    }
}

extension Timestamp: LosslessStringConvertible {
    /// A moment from `YYYY-MM-DDThh:mm:ss[.fff]Z` (RFC 3339, `date-time` in UTC), nil when the text is anything else;
    /// the fraction has at most nine digits, and there are no leap seconds.
    public init?(_ text: String) {
        guard text.utf8.count > 10, let date = CalendarDate(String(text.prefix(10))) else { return nil }
        var digits = DigitReader(String(text.dropFirst(10)))
        guard digits.take("Tt"), let hour = digits.number(2), digits.take(":"), let minute = digits.number(2),
            digits.take(":"), let second = digits.number(2), hour < 24, minute < 60, second < 60
        else { return nil }
        var nanosecond = 0
        if digits.take(".") {
            let width = digits.digitsAhead
            guard (1...9).contains(width), let fraction = digits.number(width) else { return nil }
            nanosecond = (width..<9).reduce(fraction) { value, _ in value * 10 }
        }
        guard digits.take("Zz"), digits.isAtEnd else { return nil }
        self.init(date: date, secondOfDay: hour * 3600 + minute * 60 + second, nanosecond: nanosecond)
    }

    /// The moment as `YYYY-MM-DDThh:mm:ss[.fff]Z`, with no more digits of the fraction than it has.
    public var description: String {
        let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
            .map { DigitReader.padded($0, 2) }.joined(separator: ":")
        guard nanosecond > 0 else { return "\(date)T\(time)Z" }
        var fraction = DigitReader.padded(nanosecond, 9)
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return "\(date)T\(time).\(fraction)Z"
    }
}
