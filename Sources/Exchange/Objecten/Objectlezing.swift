// SPDX-License-Identifier: EUPL-1.2

public import GeoFormats
public import Woningbouw

/// A single feature read as an object of a layer, by the same rules as in an import.
public struct Objectlezing: Sendable {
    /// The object, nil when something is wrong with the feature.
    public let object: Laagobject?
    /// All that is wrong with it.
    public let fouten: [Veldfout]
    /// The names of the attributes that have no place of their own in the layer, sorted; the object keeps them.
    public let overige: [String]

    /// Reads a feature whose geometry is valid.
    /// - Parameter nummer: The number of the object when the feature gives none.
    public init(_ feature: Feature, als laag: Laag, nummer: Int) {
        switch laag {
        case .locaties: self.init(Locatie.self, feature, nummer)
        case .woningbouwgebieden: self.init(Woningbouwgebied.self, feature, nummer)
        case .provincies: self.init(Provincie.self, feature, nummer)
        case .gemeenten: self.init(Gemeente.self, feature, nummer)
        }
    }

    private init<Object: Uitwisselbaar>(_: Object.Type, _ feature: Feature, _ nummer: Int) {
        let lezing = Lezing<Object>(
            feature.properties, Featurekenmerken(volgnummer: nummer, id: feature.id, shape: feature.geometry))
        object = lezing.object.flatMap { Object.inhoud([$0]).objecten.first }
        fouten = lezing.fouten
        overige = lezing.overige
    }
}
