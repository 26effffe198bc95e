// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// How many files and connections the process may have open.
enum Bestandsgrens {
    /// What the store, the kaart and the log need beside connections.
    private static let eigen = 256

    /// Asks the system for room for so many connections, and gives for how many there is.
    ///
    /// More than there are files for would be taken in and then fail in the middle of an answer.
    static func ruimte(voor verbindingen: Int) -> Int {
        #if canImport(Glibc)
            let soort = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let soort = RLIMIT_NOFILE
        #endif
        var grens = rlimit()
        guard getrlimit(soort, &grens) == 0 else { return min(verbindingen, 512) }
        let nodig = rlim_t(verbindingen + eigen)
        if grens.rlim_cur < nodig {
            var ruimer = grens
            ruimer.rlim_cur = min(nodig, grens.rlim_max)
            if setrlimit(soort, &ruimer) == 0 { grens = ruimer }
        }
        let over = Int(clamping: grens.rlim_cur) - eigen
        return max(1, min(verbindingen, over))
    }
}
