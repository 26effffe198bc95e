// SPDX-License-Identifier: EUPL-1.2

public import Woningbouw

extension Laag {
    /// The names of the fields that can be imported into the layer, sorted.
    public var velden: [String] {
        let begrenzing = [
            "begrenzingBron", "begrenzingHerkomst", "begrenzingNauwkeurigheid", "begrenzingPeildatum",
            "begrenzingToelichting",
        ]
        let woningen = [
            "woningen", "woningenBron", "woningenMax", "woningenMin", "woningenTekst", "woningenZekerheid",
        ]
        let eigen: [String] =
            switch self {
            case .locaties:
                woningen + [
                    "bronnen", "fase", "gemeentecodes", "gemeenten", "id", "naam", "naamZekerheid", "nummer",
                    "provincies", "status", "statusToelichting",
                ]
            case .woningbouwgebieden:
                woningen + [
                    "aanwijzingBesluit", "aanwijzingBron", "aanwijzingTot", "aanwijzingVan",
                    "aanwijzingVanNauwkeurigheid", "aanwijzingZekerheid", "bronnen", "gemeenten", "id", "naam",
                    "nummer", "provincies", "regio",
                ]
            case .provincies: ["code", "naam"]
            case .gemeenten: ["code", "naam", "provincie"]
            }
        return (eigen + begrenzing).sorted()
    }
}
