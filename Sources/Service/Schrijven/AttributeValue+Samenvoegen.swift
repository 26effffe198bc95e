// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections

extension AttributeValue {
    /// The value after a merge patch (RFC 7396): members are added and replaced, and those that are null removed.
    func samengevoegd(met wijziging: AttributeValue) -> AttributeValue {
        guard case .object(let leden) = wijziging else { return wijziging }
        var resultaat = object ?? [:]
        for (naam, waarde) in leden {
            if waarde.isNull {
                resultaat.removeValue(forKey: naam)
            } else {
                resultaat[naam] = (resultaat[naam] ?? .null).samengevoegd(met: waarde)
            }
        }
        return .object(resultaat)
    }
}
