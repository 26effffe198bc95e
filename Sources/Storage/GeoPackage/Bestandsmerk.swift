// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Tells whether any program has written to a store since: QGIS leaves no entry in our history.
enum Bestandsmerk {
    /// The size and moment of change of the file and of its write-ahead log.
    static func merk(van path: String) -> String {
        [path, path + "-wal"].map { deel in
            var staat = stat()
            guard stat(deel, &staat) == 0 else { return "0" }
            #if os(macOS)
                let moment = staat.st_mtimespec
            #else
                let moment = staat.st_mtim
            #endif
            return [Int(moment.tv_sec), Int(moment.tv_nsec), Int(staat.st_size)].map { String($0, radix: 36) }
                .joined(separator: ".")
        }.joined(separator: "-")
    }
}
