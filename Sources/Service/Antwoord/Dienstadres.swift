// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Where the service is found by the one who asks: scheme, host and path up to the version.
struct Dienstadres: Hashable, Sendable {
    /// The address without a slash at its end, as in `https://data.example.nl/v1`.
    let wortel: String

    /// The name of the host; that of this machine when it is known by an address alone.
    var gastheer: String {
        let naam = URL(string: wortel)?.host() ?? ""
        return naam.isEmpty || naam.contains(":") || naam.allSatisfy { $0.isNumber || $0 == "." } ? "localhost" : naam
    }

    /// The URL of a path below the version, as in `/collections`.
    func url(_ pad: String) -> String { wortel + pad }
}
