// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// What a file is under whatever name, so that it is seen when another one has come in its place.
struct Bestandsnummer: Hashable, Sendable {
    private let apparaat: UInt64
    private let nummer: UInt64

    init(_ staat: stat) {
        apparaat = UInt64(truncatingIfNeeded: staat.st_dev)
        nummer = UInt64(truncatingIfNeeded: staat.st_ino)
    }

    /// That of the file at a path; nil when there is none.
    init?(path: String) {
        var staat = stat()
        guard stat(path, &staat) == 0 else { return nil }
        self.init(staat)
    }
}
