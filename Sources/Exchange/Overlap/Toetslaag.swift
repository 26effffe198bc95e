// SPDX-License-Identifier: EUPL-1.2

public import Foundation
import GeoFormats
public import Geometry
import OrderedCollections
public import Woningbouw

/// Reads any file of areas for the overlap check: only an id and an outline are asked of it.
public struct Toetslaag: Sendable {
    /// The areas, and the faults of the features that are none.
    public struct Resultaat: Sendable {
        /// The areas in the order of the file.
        public var vlakken: [Toetsvlak]
        /// The faults.
        public var gebreken: [Gebrek]
    }

    /// Attributes that may name a feature, the most telling first.
    private static let sleutels = ["id", "identificatie", "statcode", "code", "naam", "name", "statnaam"]

    private let gridDirectory: String
    private let crs: CoordinateReferenceSystem?
    private let bronlaag: String?

    /// A reader, with the folder of the RD grid and the reference system when the file does not say it rightly.
    /// - Parameter bronlaag: The layer of the file, when it has several.
    public init(gridDirectory: String, crs: CoordinateReferenceSystem? = nil, bronlaag: String? = nil) {
        self.gridDirectory = gridDirectory
        self.crs = crs
        self.bronlaag = bronlaag
    }

    /// The areas in a file.
    ///
    /// Each is named by the first of `id`, `identificatie`, `statcode`, `code`, `naam` and `name` that tells all
    /// features apart, else by the id of the feature, else by its position.
    /// - Throws: `FormatError` when the file as a whole cannot be read.
    public func lees(_ bestand: URL) throws -> Resultaat {
        var features: [GelezenFeature] = []
        try Featurelezer(gridDirectory: gridDirectory, crs: crs, bronlaag: bronlaag).lees(bestand) {
            features.append($0)
        }
        let namen = Self.namen(features)
        var resultaat = Resultaat(vlakken: [], gebreken: features.flatMap(\.gebreken))
        for (feature, naam) in zip(features, namen) where feature.gebreken.isEmpty {
            var lezer = Veldlezer(feature.properties)
            guard let vorm = Vorm(feature.kenmerken.shape, &lezer) else {
                resultaat.gebreken += lezer.fouten.map(feature.gebrek)
                continue
            }
            // An outline of which the file says nothing is taken as it is.
            let begrenzing = lezer.begrenzing(vorm, standaard: .afgeleid)
            resultaat.vlakken.append(
                Toetsvlak(
                    id: naam, vlak: vorm.vlak, indicatief: begrenzing.isIndicatief,
                    gemeenten: lezer.teksten("gemeenten", "gemeente")))
        }
        resultaat.gebreken.sort { $0.volgnummer < $1.volgnummer }
        return resultaat
    }

    private static func namen(_ features: [GelezenFeature]) -> [String] {
        for sleutel in sleutels {
            let namen = features.compactMap { naam($0.properties[sleutel]) }
            if namen.count == features.count, Set(namen).count == namen.count { return namen }
        }
        let ids = features.compactMap { $0.kenmerken.id?.description }
        if ids.count == features.count, Set(ids).count == ids.count { return ids }
        return features.map { String($0.kenmerken.volgnummer) }
    }

    private static func naam(_ waarde: AttributeValue?) -> String? {
        switch waarde {
        case .string(let tekst) where !tekst.isEmpty: tekst
        case .integer(let getal): String(getal)
        default: nil
        }
    }
}
