// SPDX-License-Identifier: EUPL-1.2

extension Aanvraag {
    /// The links to the resource itself and to its other representation.
    func weergaven(_ eigen: Formaat, _ ander: Formaat) -> [Koppeling] {
        let gekozen = formaat == ander ? ander : eigen
        let rest = formaat == ander ? eigen : ander
        return [
            Koppeling(href: eigenURL, rel: "self", type: gekozen.mediatype, titel: "Dit document"),
            Koppeling(
                href: url(met: ["f": rest.sleutel]), rel: "alternate", type: rest.kaleType,
                titel: "Dit document als \(rest.naam)"),
        ]
    }
}
