// SPDX-License-Identifier: EUPL-1.2

internal import GeoFormats
internal import Woningbouw

extension Bronvermelding {
    /// The source as an item of the JSON in the column `bronnen`.
    var waarde: AttributeValue {
        [
            "veld": .string(veld), "bron": .string(bron), "zekerheid": .string(zekerheid.rawValue),
            "toelichting": toelichting.map(AttributeValue.string) ?? .null,
        ]
    }

    /// The source of such an item, nil when it is none.
    init?(waarde: AttributeValue) {
        guard let veld = waarde["veld"]?.string, let bron = waarde["bron"]?.string,
            let zekerheid = waarde["zekerheid"]?.string.flatMap(Zekerheid.init(rawValue:))
        else { return nil }
        self.init(veld: veld, bron: bron, zekerheid: zekerheid, toelichting: waarde["toelichting"]?.string)
    }
}
