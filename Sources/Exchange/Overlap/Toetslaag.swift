// SPDX-License-Identifier: EUPL-1.2

public import Foundation
import GeoFormats
public import Geometry
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
        var features: [Toetsfeature] = []
        try Featurelezer(gridDirectory: gridDirectory, crs: crs, bronlaag: bronlaag)
            .lees(bestand, als: Toetsfeature.init) { features.append($0) }
        let namen = Toetsfeature.namen(features)
        return Resultaat(
            vlakken: zip(features, namen).compactMap { feature, naam in
                var vlak = feature.vlak
                vlak?.id = naam
                return vlak
            },
            gebreken: features.flatMap(\.gebreken).sorted { $0.volgnummer < $1.volgnummer })
    }
}
