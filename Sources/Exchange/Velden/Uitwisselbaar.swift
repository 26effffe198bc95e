// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import Woningbouw

/// An object that is read from and written to features of files.
protocol Uitwisselbaar: Identifiable, Sendable where ID == String {
    /// Its layer.
    static var laag: Laag { get }
    /// The object in a feature; of no use when something is wrong, which the reader has then been told.
    init?(_ lezer: inout Veldlezer, _ kenmerken: Featurekenmerken)
    /// The feature of the object.
    var feature: Feature { get }
    /// The attributes without a place of their own, as JSON.
    var overige: String? { get set }
    /// How it lies on the map.
    var vorm: Vorm { get }
    /// The provincies in which it lies, of objects that have any.
    static var provincieveld: WritableKeyPath<Self, [String]>? { get }
    /// Objects as a part of their layer.
    static func inhoud(_ objecten: [Self]) -> Laaginhoud
    /// The objects in a part of a layer; none when it is another layer.
    static func objecten(in inhoud: Laaginhoud) -> [Self]
}

/// What a feature has beside its attributes.
struct Featurekenmerken {
    /// The position in the file, from 1.
    let volgnummer: Int
    /// The identifier of the feature, when it has one.
    let id: FeatureID?
    /// The geometry, valid.
    let shape: Shape?
}

extension Veldlezer {
    mutating func verplicht(_ naam: String, _ anders: String...) -> String? {
        for kandidaat in [naam] + anders {
            if let waarde = tekst(kandidaat) { return waarde }
        }
        meld(naam, .ontbreekt)
        return nil
    }

    /// The id that the file gives, else one made from the name.
    mutating func id(_ kenmerken: Featurekenmerken, naam: String) -> String {
        if let id = tekst("id") { return id }
        if case .string(let id) = kenmerken.id, !id.isEmpty { return id }
        return Kebab.naam(naam)
    }

    /// The number that the file gives, else the position in the file.
    mutating func nummer(_ kenmerken: Featurekenmerken) -> Int {
        guard let nummer = geheel("nummer", "nr") else { return kenmerken.volgnummer }
        if nummer < 1 { meld("nummer", .teLaag(nummer)) }
        return nummer
    }
}

extension Vorm {
    /// The area or the place points of a feature; lines and mixtures are neither.
    init?(_ shape: Shape?, _ lezer: inout Veldlezer) {
        switch shape {
        case .polygon(let polygon): self = .vlak(MultiPolygon([polygon.oriented()]))
        case .multiPolygon(let vlak) where !vlak.isEmpty: self = .vlak(vlak.oriented())
        case .point(let punt): self = .plaats([punt])
        case .multiPoint(let punten) where !punten.isEmpty: self = .plaats(punten)
        case .some(let andere):
            lezer.meld(Veldfout.geometrie, .verkeerdeGeometrie(soort: andere.kind, isLeeg: andere.isEmpty))
            return nil
        case .none:
            lezer.meld(Veldfout.geometrie, .geenGeometrie)
            return nil
        }
    }
}
