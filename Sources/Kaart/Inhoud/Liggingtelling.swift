// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// How many locaties lie in the gebieden of the peildatum, partly or not, in words.
struct Liggingtelling {
    /// As in `3 liggen geheel in een grootschalig woningbouwgebied, …`; nil when there is nothing to tell, or when an
    /// outline cannot be judged because it is not valid.
    let zin: String?

    init(_ locaties: [Locatie], _ gebieden: [Woningbouwgebied]) {
        guard !locaties.isEmpty, !gebieden.isEmpty,
            let liggingen = try? Overlaptoets().liggingen(
                locaties.map { Toetsvlak($0) }, gebieden.map { Toetsvlak($0) })
        else {
            zin = nil
            return
        }
        func aantal(_ relaties: Relatie...) -> Int { liggingen.count { relaties.contains($0.relatie) } }
        let delen = [
            (aantal(.binnen), "geheel in een grootschalig woningbouwgebied"), (aantal(.deels), "deels"),
            (aantal(.buiten, .raakt), "erbuiten"), (aantal(.onbekend), "op een plek waarvan dat niet bekend is"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        zin = "Ligging naar de getekende begrenzingen: " + delen.joined(separator: ", ") + "."
    }
}
