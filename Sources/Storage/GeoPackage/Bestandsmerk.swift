// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// What the system tells of a file at a moment.
struct Bestandsmerk {
    /// What the file is, under whatever name.
    let nummer: Bestandsnummer
    /// The moment of change, in seconds and nanoseconds, and the size.
    let getallen: [Int]

    /// Nil when there is no file.
    init?(path: String) {
        var staat = stat()
        guard stat(path, &staat) == 0 else { return nil }
        nummer = Bestandsnummer(staat)
        #if os(macOS)
            let moment = staat.st_mtimespec
        #else
            let moment = staat.st_mtim
        #endif
        getallen = [Int(moment.tv_sec), Int(moment.tv_nsec), Int(staat.st_size)]
    }
}
