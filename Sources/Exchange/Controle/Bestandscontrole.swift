// SPDX-License-Identifier: EUPL-1.2

public import Foundation
import GeoFormats
public import Geometry

/// Checks every geometry of a file, whatever its attributes.
public struct Bestandscontrole: Sendable {
    private let gridDirectory: String
    private let crs: CoordinateReferenceSystem?
    private let bronlaag: String?

    /// A check, with the folder of the RD grid and the reference system when the file does not say it rightly.
    /// - Parameter bronlaag: The layer of the file, when it has several.
    public init(gridDirectory: String, crs: CoordinateReferenceSystem? = nil, bronlaag: String? = nil) {
        self.gridDirectory = gridDirectory
        self.crs = crs
        self.bronlaag = bronlaag
    }

    /// Calls the closure with every fault, in the order of the file.
    /// - Returns: How many features there are, and what the user should know of their coordinates.
    /// - Throws: `FormatError` when the file as a whole cannot be read, or what the closure throws.
    public func controleer(_ bestand: URL, _ meld: (Gebrek) throws -> Void) throws -> Controleverslag {
        var aantal = 0
        let meldingen = try lees(bestand, meld) { _ in aantal += 1 }
        return Controleverslag(aantal: aantal, meldingen: meldingen)
    }

    /// Calls the first closure with every fault of a feature, then the second with every overlap, gap and unmatched
    /// border between the valid areas.
    /// - Parameter spleet: Gaps narrower than this number of metres are told.
    /// - Returns: How many features there are, and what the user should know of their coordinates.
    /// - Throws: `FormatError` when the file as a whole cannot be read, or what the closures throw.
    public func controleerDekking(
        _ bestand: URL, spleet: Double, _ meld: (Gebrek) throws -> Void, _ meldDekking: (Dekkingsgebrek) throws -> Void
    ) throws -> Controleverslag {
        var aantal = 0
        var features: [GelezenFeature] = []
        let meldingen = try lees(bestand, meld) { gelezen in
            aantal += 1
            if gelezen.gebreken.isEmpty, gelezen.kenmerken.shape?.surface.isEmpty == false { features.append(gelezen) }
        }
        let vlakken = features.map { $0.kenmerken.shape?.surface ?? MultiPolygon([]) }
        for gebrek in try Coverage.defects(of: vlakken, gapWidth: spleet) {
            try meldDekking(
                Dekkingsgebrek(
                    features: gebrek.areas.map { Dekkingsgebrek.Feature(features[$0]) }, gebrek: gebrek))
        }
        return Controleverslag(aantal: aantal, meldingen: meldingen)
    }

    private func lees(
        _ bestand: URL, _ meld: (Gebrek) throws -> Void, _ gebruik: (GelezenFeature) throws -> Void
    ) throws -> [String] {
        try Featurelezer(gridDirectory: gridDirectory, crs: crs, bronlaag: bronlaag).lees(bestand) { gelezen in
            for gebrek in gelezen.gebreken { try meld(gebrek) }
            if gelezen.gebreken.isEmpty, gelezen.kenmerken.shape == nil {
                try meld(gelezen.gebrek("there is no geometry"))
            }
            try gebruik(gelezen)
        }.notices
    }
}
