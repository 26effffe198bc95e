// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Synchronization

/// The value of the header Date (RFC 9110, 5.6.7), written once a second.
final class Datumkop: Sendable {
    /// How many characters it has.
    static let lengte = 29

    private static let dagen = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let maanden = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private let laatste = Mutex<(seconde: Int, tekst: String)>((-1, ""))

    /// The value now.
    var nu: String {
        let seconde = time(nil)
        return laatste.withLock { laatste in
            if laatste.seconde != seconde { laatste = (seconde, Self.tekst(seconde)) }
            return laatste.tekst
        }
    }

    /// The value at so many seconds after 1970.
    static func tekst(_ seconde: Int) -> String {
        var moment = time_t(seconde)
        var delen = tm()
        gmtime_r(&moment, &delen)
        let getallen = [delen.tm_mday, delen.tm_hour, delen.tm_min, delen.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let tijd = getallen[1...].joined(separator: ":")
        let dag = dagen[Int(delen.tm_wday)]
        return "\(dag), \(getallen[0]) \(maanden[Int(delen.tm_mon)]) \(1900 + delen.tm_year) \(tijd) GMT"
    }
}
