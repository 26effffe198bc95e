// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Stable names for ids: lower case ASCII letters and digits with hyphens between.
enum Kebab {
    /// The name, as in `groot-merwede-rijnenburg` for `Groot Merwede – Rijnenburg`.
    static func naam(_ tekst: String) -> String {
        let kaal = tekst.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        let woorden = kaal.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return woorden.isEmpty ? "naamloos" : woorden.joined(separator: "-")
    }
}
