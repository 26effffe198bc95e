// SPDX-License-Identifier: EUPL-1.2

import Exchange
import GeoFormats
import OrderedCollections

/// The properties of a feature that was sent, as the readers of files take them.
struct Invoervelden {
    let properties: OrderedDictionary<String, AttributeValue>
    /// The names within the property `overige`, where anything may be kept.
    private let overige: Set<String>

    /// - Parameters:
    ///   - afgeleid: What the service derives itself.
    ///   - telt: Whether a number of dwellings was sent that did not stand there.
    init(_ gestuurd: OrderedDictionary<String, AttributeValue>, zonder afgeleid: [String], nieuwAantal telt: Bool) {
        var velden = gestuurd
        for naam in afgeleid { velden.removeValue(forKey: naam) }
        // An empty list says as little as none, so that a number beside it counts.
        if telt, velden["woningen"]?.array?.isEmpty == true { velden.removeValue(forKey: "woningen") }
        let isOpgave = (velden["woningen"] ?? .null).isNull && !(velden["woningenMin"] ?? .null).isNull
        if isOpgave, (velden["woningenBron"] ?? .null).isNull { velden["woningenBron"] = "opgave via de API" }
        let uitgepakt = Overige(velden)
        overige = uitgepakt.namen
        properties = uitgepakt.velden
    }

    /// Tells which of the properties that no field reads are not known, as they may be slips.
    func meldOnbekende(_ namen: [String], _ fouten: inout Invoerfouten) {
        for naam in namen where !overige.contains(naam) {
            fouten.meld(
                "/properties/\(naam)", in: .body, "onbekend",
                "Het gegeven '\(naam)' bestaat hier niet. Zet wat geen eigen naam heeft onder overige, of stuur "
                    + "Prefer: handling=lenient.")
        }
    }
}
