// SPDX-License-Identifier: EUPL-1.2

import Exchange
import GeoFormats
import Geometry
import OrderedCollections
import Woningbouw

/// Makes the object that a feature says, by the rules of an import, or tells all that is wrong with it.
struct Opsteller: Sendable {
    let laag: Laag
    let plaatsbepaling: Plaatsbepaling
    let omgang: Voorkeuren.Omgang?

    /// The object that a feature becomes.
    /// - Parameters:
    ///   - gewenst: The properties that were sent, nulls included: of a merge patch only those that it names.
    ///   - staand: What stands under its id, with its feature; nil for a new object.
    ///   - nummer: The number when the feature gives none.
    /// - Throws: The problem that names all faults.
    func object(
        _ invoer: Featureinvoer, gewenst: OrderedDictionary<String, AttributeValue>, staand: Staand?, nummer: Int
    ) throws -> Laagobject {
        var fouten = invoer.fouten
        let afgeleid = Afgeleid(laag: laag, gewenst: gewenst, staand: staand, isSoepel: omgang == .lenient)
        afgeleid.controleerLigging(&fouten)
        let velden = Invoervelden(
            invoer.properties, zonder: afgeleid.namen, nieuwAantal: afgeleid.heeftNieuwAantal)
        let lezing = Objectlezing(
            Feature(id: invoer.id, properties: velden.properties, geometry: vorm(invoer)), als: laag, nummer: nummer)
        for fout in lezing.fouten where !(invoer.isVormFout && fout.veld == Veldfout.geometrie) {
            fouten.meld(fout.wijzer, in: .body, fout.code, fout.inHetNederlands)
        }
        if omgang != .lenient { velden.meldOnbekende(lezing.overige, &fouten) }
        controleerID(invoer, staand, &fouten)
        guard var object = lezing.object else {
            try fouten.controleer()
            throw Probleem.intern
        }
        afgeleid.controleerAantal(object, &fouten)
        if !invoer.isVormFout { try vulProvinciesAan(&object, staand, &fouten) }
        try fouten.controleer()
        return object
    }

    /// The geometry to read; where it is faulty any will do, as the faults of the rest are wanted as well.
    private func vorm(_ invoer: Featureinvoer) -> Shape? {
        invoer.isVormFout ? Self.ergens : invoer.shape
    }

    private static let ergens = (try? Point(x: 155_000, y: 463_000)).map(Shape.point)

    private func controleerID(_ invoer: Featureinvoer, _ staand: Staand?, _ fouten: inout Invoerfouten) {
        let ids = [invoer.properties["id"]?.string, invoer.id.flatMap { $0.gegeven }].compactMap(\.self)
            .filter { !$0.isEmpty }
        for id in Set(ids).sorted() {
            if let staand {
                guard id != staand.object.id else { continue }
                fouten.meld(
                    "/id", in: .body, "id", "De id is '\(staand.object.id)' en kan niet in '\(id)' worden veranderd.")
            } else if !id.isKebab {
                fouten.meld(
                    "/id", in: .body, "id",
                    "De id '\(id)' kan niet: gebruik hoogstens 100 kleine letters en cijfers, met koppeltekens ertussen."
                )
            }
        }
        if staand == nil, Set(ids).count > 1 {
            fouten.meld("/id", in: .body, "id", "De id van het feature is een andere dan die onder properties.")
        }
    }

    /// Derives the provincies where none are given; names that contradict the outline are refused when one of both is
    /// new.
    private func vulProvinciesAan(
        _ object: inout Laagobject, _ staand: Staand?, _ fouten: inout Invoerfouten
    ) throws {
        let isNieuw = staand.map { $0.object.vorm != object.vorm || $0.object.provincies != object.provincies } ?? true
        switch try plaatsbepaling.vulAan(&object) {
        case .onbekend(let naam):
            fouten.meld("/properties/provincies", in: .body, "waarde", naam.inHetNederlands)
        case .tegenspraak(let gegeven, let afgeleid) where isNieuw && omgang != .lenient:
            let plek = afgeleid.isEmpty ? "in geen provincie" : "in \(afgeleid.opgesomd)"
            fouten.meld(
                "/properties/provincies", in: .body, "tegenspraak",
                "Als provincies staan er \(gegeven.opgesomd), maar de begrenzing ligt \(plek). Laat provincies weg om "
                    + "ze te laten afleiden.")
        case .tegenspraak, nil: break
        }
    }
}

/// An object that stands in the store, with the feature by which it is known outside.
struct Staand: Sendable {
    let object: Laagobject
    let feature: Feature
}

extension Laagobject {
    fileprivate var provincies: [String] {
        switch self {
        case .locatie(let locatie): locatie.provincies
        case .woningbouwgebied(let gebied): gebied.provincies
        case .provincie, .gemeente: []
        }
    }
}

extension FeatureID {
    /// The text, which is an id of ours; a number is one of the program that sends it.
    var gegeven: String? {
        if case .string(let tekst) = self { tekst } else { nil }
    }
}

extension String {
    /// Whether it is a stable name: lower case letters and digits with single hyphens between.
    var isKebab: Bool {
        let delen = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return utf8.count <= 100
            && delen.allSatisfy { deel in
                !deel.isEmpty && deel.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
            }
    }
}
