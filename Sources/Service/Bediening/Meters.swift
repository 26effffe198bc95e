// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// Counts what the service has answered and how long that took, in the text format of Prometheus.
public final class Meters: Sendable {
    /// The upper bounds of the buckets of durations, in seconds.
    private static let grenzen = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private struct Teller {
        var bakken = Array(repeating: 0, count: Meters.grenzen.count)
        var aantal = 0
        var seconden = 0.0
        var statussen: [Int: Int] = [:]
    }

    private let tellers = Mutex<[String: Teller]>([:])

    /// Meters at zero.
    public init() {}

    func tel(route: String, status: Int, duur: Duration) {
        let seconden = duur.milliseconden / 1000
        tellers.withLock { tellers in
            var teller = tellers[route] ?? Teller()
            if let bak = Self.grenzen.firstIndex(where: { seconden <= $0 }) { teller.bakken[bak] += 1 }
            teller.aantal += 1
            teller.seconden += seconden
            teller.statussen[status, default: 0] += 1
            tellers[route] = teller
        }
    }

    /// All meters, sorted by route.
    public var tekst: String {
        let tellers = tellers.withLock { $0 }.sorted { $0.key < $1.key }
        var regels = [
            "# HELP doorbraakkaart_requests_total Answers by operation and status.",
            "# TYPE doorbraakkaart_requests_total counter",
        ]
        for (route, teller) in tellers {
            for (status, aantal) in teller.statussen.sorted(by: { $0.key < $1.key }) {
                regels.append("doorbraakkaart_requests_total{route=\"\(route)\",status=\"\(status)\"} \(aantal)")
            }
        }
        regels += [
            "# HELP doorbraakkaart_request_seconds Time until an answer is ready to be sent.",
            "# TYPE doorbraakkaart_request_seconds histogram",
        ]
        for (route, teller) in tellers {
            var tot = 0
            for (grens, aantal) in zip(Self.grenzen, teller.bakken) {
                tot += aantal
                regels.append("doorbraakkaart_request_seconds_bucket{route=\"\(route)\",le=\"\(grens)\"} \(tot)")
            }
            regels.append("doorbraakkaart_request_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} \(teller.aantal)")
            regels.append("doorbraakkaart_request_seconds_sum{route=\"\(route)\"} \(teller.seconden)")
            regels.append("doorbraakkaart_request_seconds_count{route=\"\(route)\"} \(teller.aantal)")
        }
        return regels.joined(separator: "\n") + "\n"
    }
}
