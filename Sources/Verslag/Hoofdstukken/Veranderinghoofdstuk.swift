// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

/// What changed since an earlier day, when that was asked for.
struct Veranderinghoofdstuk: Hoofdstuk {
    let voortgang: Voortgang

    func schrijf(in html: inout HTMLWriter) {
        guard let sinds = voortgang.sinds else { return }
        html.element("h2", text: "Veranderd sinds \(sinds.inWoorden)")
        guard !voortgang.veranderingen.isEmpty else {
            html.element("p", text: "Er is niets veranderd.")
            return
        }
        Verslagtabel(
            "Wat anders is dan op \(sinds.inWoorden)", ["locatie", "wat", "toen", "nu"],
            voortgang.veranderingen.map { verandering in
                [
                    verandering.locatie.naam,
                    verandering.soort.rawValue + (verandering.wat.map { " – \($0)" } ?? ""), verandering.van ?? "–",
                    verandering.naar ?? "–",
                ]
            }
        ).schrijf(in: &html)
    }
}
