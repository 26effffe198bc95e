// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
public import Woningbouw

extension Laag {
    /// The names of the fields that can be imported into the layer, sorted.
    public var velden: [String] {
        let namen = kolommen.map(\.name)
        return (namen + (namen.contains("woningen") ? ["woningenTekst", "woningenZekerheid"] : [])).sorted()
    }

    /// The fields with which objects of the layer are written, in their order.
    var kolommen: [LayerColumn] {
        switch self {
        case .locaties:
            [
                LayerColumn("id", .text), LayerColumn("nummer", .integer), LayerColumn("naam", .text),
                LayerColumn("naamZekerheid", .text), LayerColumn("gemeenten", .json),
                LayerColumn("gemeentecodes", .json), LayerColumn("provincies", .json),
            ] + Self.woningen + [
                LayerColumn("status", .text), LayerColumn("statusToelichting", .text), LayerColumn("fase", .text),
            ] + Agendalijst.allCases.map { LayerColumn($0.rawValue, .json) } + Self.begrenzing + [
                LayerColumn("bronnen", .json)
            ]
        case .woningbouwgebieden:
            [
                LayerColumn("id", .text), LayerColumn("nummer", .integer), LayerColumn("naam", .text),
                LayerColumn("regio", .text), LayerColumn("gemeenten", .json), LayerColumn("provincies", .json),
            ] + Self.woningen + Self.aanwijzing + Self.begrenzing + [LayerColumn("bronnen", .json)]
        case .provincies: [LayerColumn("code", .text), LayerColumn("naam", .text)] + Self.begrenzing
        case .gemeenten:
            [LayerColumn("code", .text), LayerColumn("naam", .text), LayerColumn("provincie", .text)]
                + Self.begrenzing
        }
    }

    private static let woningen = [
        LayerColumn("woningenMin", .integer), LayerColumn("woningenMax", .integer),
        LayerColumn("woningenBron", .text), LayerColumn("woningen", .json),
    ]

    private static let aanwijzing = [
        LayerColumn("aanwijzingVan", .date), LayerColumn("aanwijzingVanNauwkeurigheid", .text),
        LayerColumn("aanwijzingTot", .date), LayerColumn("aanwijzingBesluit", .text),
        LayerColumn("aanwijzingBron", .text), LayerColumn("aanwijzingZekerheid", .text),
    ]

    private static let begrenzing = [
        LayerColumn("begrenzingHerkomst", .text), LayerColumn("begrenzingNauwkeurigheid", .real),
        LayerColumn("begrenzingPeildatum", .date), LayerColumn("begrenzingBron", .text),
        LayerColumn("begrenzingToelichting", .text),
    ]
}
