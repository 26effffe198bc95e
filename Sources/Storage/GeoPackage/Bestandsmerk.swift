// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Tells whether any program has written to a store since: QGIS leaves no entry in our history.
struct Bestandsmerk {
    /// What the file is, under whatever name; nil when there is none.
    let nummer: Bestandsnummer?
    /// The moment of change, in seconds and nanoseconds, and the size of the file and of its write-ahead log.
    let getallen: [Int]

    init(path: String) {
        let bestand = Self.staat(path)
        nummer = bestand.map(Bestandsnummer.init)
        getallen = [bestand, Self.staat(path + "-wal")].flatMap { staat in
            guard let staat else { return [0, 0, 0] }
            #if os(macOS)
                let moment = staat.st_mtimespec
            #else
                let moment = staat.st_mtim
            #endif
            return [Int(moment.tv_sec), Int(moment.tv_nsec), Int(staat.st_size)]
        }
    }

    /// The same as text.
    var tekst: String { getallen.map { String($0, radix: 36) }.joined(separator: ".") }

    private static func staat(_ path: String) -> stat? {
        var staat = stat()
        return stat(path, &staat) == 0 ? staat : nil
    }
}
