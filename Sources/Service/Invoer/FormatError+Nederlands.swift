// SPDX-License-Identifier: EUPL-1.2

import GeoFormats

extension FormatError {
    /// Why the body cannot be read and where, for readers of the service.
    var inHetNederlands: String {
        let plek = line.map { " op regel \($0)" + (column.map { ", teken \($0)" } ?? "") } ?? ""
        return zin + plek
    }

    private var zin: String {
        switch code {
        case .empty: "er is geen inhoud"
        case .malformedJSON: "de tekst is geen JSON"
        case .truncated: "de tekst breekt halverwege af"
        case .malformedGeoJSON: "de JSON is geen GeoJSON"
        case .unknownCRS: "het coördinatenstelsel dat erin wordt genoemd, is niet bekend"
        case .tooLarge: "één feature is te groot"
        case .transformation: "de coördinaten kunnen niet worden omgerekend"
        default: "de inhoud is geen GeoJSON"
        }
    }
}
