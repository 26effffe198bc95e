// SPDX-License-Identifier: EUPL-1.2

internal import GeoFormats
internal import Woningbouw

extension Woningopgave {
    /// The opgave as an item of the JSON in the column `opgaven`.
    var waarde: AttributeValue {
        [
            "min": .integer(Int64(min)), "max": .integer(Int64(max)), "tekst": .string(tekst), "soort": .string(soort),
            "bron": .string(bron), "zekerheid": .string(zekerheid.rawValue),
            "toelichting": toelichting.map(AttributeValue.string) ?? .null,
        ]
    }

    /// The opgave of such an item, nil when it is none.
    init?(waarde: AttributeValue) {
        guard let min = waarde["min"]?.integer, let max = waarde["max"]?.integer,
            let tekst = waarde["tekst"]?.string, let soort = waarde["soort"]?.string, let bron = waarde["bron"]?.string,
            let zekerheid = waarde["zekerheid"]?.string.flatMap(Zekerheid.init(rawValue:))
        else { return nil }
        self.init(
            min: Int(min), max: Int(max), tekst: tekst, soort: soort, bron: bron, zekerheid: zekerheid,
            toelichting: waarde["toelichting"]?.string)
    }
}
