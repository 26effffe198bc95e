// SPDX-License-Identifier: EUPL-1.2

internal import OrderedCollections

extension FeatureTime {
    /// The value of a member `time`, nil when it says nothing that is known.
    init?(_ value: AttributeValue) {
        if let interval = value["interval"]?.array, interval.count == 2 {
            let ends = interval.map { end in end.string.flatMap { $0 == ".." ? nil : $0 } }
            self = .interval(start: ends[0], end: ends[1])
        } else if let timestamp = value["timestamp"]?.string {
            self = .timestamp(timestamp)
        } else if let date = value["date"]?.string {
            self = .date(date)
        } else {
            return nil
        }
    }

    /// The value of a member `time`.
    public var json: AttributeValue {
        switch self {
        case .date(let date): ["date": .string(date)]
        case .timestamp(let timestamp): ["timestamp": .string(timestamp)]
        case .interval(let start, let end): ["interval": [.string(start ?? ".."), .string(end ?? "..")]]
        }
    }
}
