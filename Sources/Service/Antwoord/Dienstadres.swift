// SPDX-License-Identifier: EUPL-1.2

/// Where the service is found by the one who asks: scheme, host and path up to the version.
struct Dienstadres: Hashable, Sendable {
    /// The address without a slash at its end, as in `https://data.example.nl/v1`.
    let wortel: String

    /// The URL of a path below the version, as in `/collections`.
    func url(_ pad: String) -> String { wortel + pad }
}
