// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections

extension Veldtoewijzing {
    typealias Velden = OrderedDictionary<String, AttributeValue>

    /// The attributes under our names, and what is wrong with them; those that are not mapped stay.
    func toegepast(op properties: Velden) -> (velden: Velden, fouten: [String]) {
        var resultaat = properties
        var nieuw: Velden = [:]
        var fouten: [String] = []
        for veld in velden {
            guard let (pad, waarde) = waarde(van: veld, in: properties) else {
                if veld.isVerplicht { fouten.append(ontbreekt(veld, properties)) }
                continue
            }
            Self.verwijder(pad, uit: &resultaat)
            nieuw[veld.doel] = veld.waarden.map { vertaald(waarde, pad, $0, &fouten) } ?? waarde
        }
        for (pad, lijst) in controle {
            guard let waarde = Self.waarde(pad, in: properties), !waarde.isNull else { continue }
            _ = vertaald(waarde, pad, .lijst(lijst), &fouten)
        }
        // A field of the file that happens to have one of our names means something else there.
        for doel in velden.map(\.doel) where nieuw[doel] == nil && resultaat[doel] != nil { resultaat[doel] = nil }
        return (resultaat.merging(nieuw) { $1 }, fouten)
    }

    private func waarde(van veld: Veld, in properties: Velden) -> (pad: String, waarde: AttributeValue)? {
        for pad in veld.uit {
            if let waarde = Self.waarde(pad, in: properties), !waarde.isNull, waarde != .string("") {
                return (pad, waarde)
            }
        }
        return nil
    }

    private func ontbreekt(_ veld: Veld, _ properties: Velden) -> String {
        let aanwezig = properties.isEmpty ? "no fields" : properties.keys.joined(separator: ", ")
        return "there is no \(veld.uit.joined(separator: " or ")), which becomes \(veld.doel) by \(naam); "
            + "the feature has \(aanwezig)"
    }

    /// The value as the list has it; of several each one, also when a table parts them by semicolons.
    private func vertaald(
        _ waarde: AttributeValue, _ pad: String, _ waarden: Waarden, _ fouten: inout [String]
    ) -> AttributeValue {
        func een(_ tekst: String) -> AttributeValue {
            if let vertaald = waarden.vertaald(tekst) { return .string(vertaald) }
            fouten.append("\(pad) '\(tekst)' is not one of: \(waarden.namen.joined(separator: ", "))")
            return .null
        }
        if let lijst = Veldlezer.lijst(waarde) {
            return .array(lijst.map { een($0.string ?? $0.json) })
        }
        guard let tekst = waarde.string else { return een(waarde.json) }
        guard waarden.vertaald(tekst) == nil, tekst.contains(";") else { return een(tekst) }
        return .array(tekst.split(separator: ";").map { een($0.trimmingBlanks()) })
    }

    // MARK: Paths

    private static func waarde(_ pad: String, in properties: Velden) -> AttributeValue? {
        if let waarde = properties[pad] { return waarde }
        var waarde = AttributeValue.object(properties)
        for naam in pad.split(separator: ".") {
            guard let volgende = waarde[String(naam)] else { return nil }
            waarde = volgende
        }
        return waarde
    }

    private static func verwijder(_ pad: String, uit properties: inout Velden) {
        if properties.removeValue(forKey: pad) != nil { return }
        guard let punt = pad.firstIndex(of: ".") else { return }
        let kop = String(pad[..<punt])
        guard var binnen = properties[kop]?.object else { return }
        verwijder(String(pad[pad.index(after: punt)...]), uit: &binnen)
        properties[kop] = binnen.isEmpty ? nil : .object(binnen)
    }
}
