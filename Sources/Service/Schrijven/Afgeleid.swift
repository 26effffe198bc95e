// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections
import Woningbouw

/// Looks after properties that follow from others: who sends them back as they were may, who changes them is told that
/// it has no effect.
struct Afgeleid {
    private static let ligging = ["ligging", "liggingAandeel", "liggingIndicatief", "liggingGebieden"]
    private static let aantal = ["woningenMin", "woningenMax", "woningenBron"]

    let laag: Laag
    let gewenst: OrderedDictionary<String, AttributeValue>
    let staand: Staand?
    let isSoepel: Bool

    /// The properties that are never read.
    var namen: [String] { laag == .locaties ? Self.ligging : [] }

    /// Whether a number of dwellings was sent that is not the one that stands.
    var heeftNieuwAantal: Bool {
        guard let waarde = gewenst["woningenMin"], !waarde.isNull else { return false }
        return !komtOvereen(waarde, staand?.feature.properties["woningenMin"])
    }

    /// Tells of a changed ligging, which follows from the outline and the gebieden.
    func controleerLigging(_ fouten: inout Invoerfouten) {
        guard !isSoepel else { return }
        for naam in namen {
            guard let waarde = gewenst[naam], !waarde.isNull,
                !komtOvereen(waarde, staand?.feature.properties[naam])
            else { continue }
            fouten.meld(
                "/properties/\(naam)", in: .body, "afgeleid",
                "\(naam) volgt uit de begrenzing en de woningbouwgebieden en kan niet worden opgegeven.")
        }
    }

    /// Tells of a number of dwellings that does not become what was sent, as the list of numbers goes before it.
    func controleerAantal(_ object: Laagobject, _ fouten: inout Invoerfouten) {
        guard !isSoepel else { return }
        let resultaat = object.kaleFeature.properties
        for naam in Self.aantal {
            guard let waarde = gewenst[naam], !komtOvereen(waarde, resultaat[naam]) else { continue }
            let eerst = staand?.feature.properties[naam] ?? .null
            // What was left as it was is not meant as a change; what was to go and went is well.
            if waarde.isNull ? eerst.isNull || resultaat[naam] != eerst : komtOvereen(waarde, eerst) { continue }
            fouten.meld(
                "/properties/\(naam)", in: .body, "afgeleid",
                "\(naam) volgt uit de lijst woningen; verander die lijst.")
        }
    }

    private func komtOvereen(_ gestuurd: AttributeValue, _ eigen: AttributeValue?) -> Bool {
        let eigen = eigen ?? .null
        if gestuurd == eigen { return true }
        if let een = gestuurd.number, let ander = eigen.number { return een == ander }
        // A program of tables has a list as a text.
        guard eigen.array != nil, let tekst = gestuurd.string else { return false }
        return (try? AttributeValue(json: tekst)) == eigen
    }
}
