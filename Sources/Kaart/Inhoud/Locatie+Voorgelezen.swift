// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

extension Locatie {
    /// Everything the map shows of it, in one sentence to be read aloud.
    var voorgelezen: String {
        let waar =
            switch gemeenten.count {
            case 0: ""
            case 1: ", gemeente \(gemeenten[0])"
            default: ", gemeenten \(gemeenten.dropLast().joined(separator: ", ")) en \(gemeenten[gemeenten.count - 1])"
            }
        let aantal = woningen.map { "\(Getal.gesproken($0.min, $0.max)) woningen" } ?? "aantal woningen niet bekend"
        let bron = heeftAantalUitOpenbareBron ? " (uit een openbare bron)" : ""
        let begrenzing = vorm.vlak == nil ? ", begrenzing niet bekend" : ""
        return "\(nummer). \(naam)\(waar): \(aantal)\(bron), \(Statustekst.voluit(status))\(begrenzing)"
    }
}
