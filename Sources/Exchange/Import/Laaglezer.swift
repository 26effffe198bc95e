// SPDX-License-Identifier: EUPL-1.2

public import Foundation
public import Geometry
public import Woningbouw

/// Reads a GeoJSON file as a layer of the domain: each feature checked, each fault named.
public struct Laaglezer: Sendable {
    private let gridDirectory: String
    private let crs: CoordinateReferenceSystem?
    private let herstel: Bool

    /// A reader.
    /// - Parameters:
    ///   - gridDirectory: The folder of the RD grid, for files in degrees.
    ///   - crs: The reference system when the file does not say it or says it wrongly.
    ///   - herstel: Whether invalid areas are repaired, and reported, instead of refused.
    public init(gridDirectory: String, crs: CoordinateReferenceSystem? = nil, herstel: Bool = false) {
        self.gridDirectory = gridDirectory
        self.crs = crs
        self.herstel = herstel
    }

    /// The objects in a file.
    /// - Throws: `FormatError` when the file as a whole cannot be read.
    public func lees(_ bestand: URL, als laag: Laag) throws -> Ingelezen {
        switch laag {
        case .locaties: try lees(bestand, Laaginhoud.locaties)
        case .woningbouwgebieden: try lees(bestand, Laaginhoud.woningbouwgebieden)
        case .provincies: try lees(bestand, Laaginhoud.provincies)
        case .gemeenten: try lees(bestand, Laaginhoud.gemeenten)
        }
    }

    private func lees<Object: Uitwisselbaar>(_ bestand: URL, _ inhoud: ([Object]) -> Laaginhoud) throws -> Ingelezen {
        var verzameling = Objectverzameling<Object>()
        let lezer = Featurelezer(gridDirectory: gridDirectory, crs: crs, herstel: herstel)
        let meldingen = try lezer.lees(bestand) { gelezen in verzameling.voegToe(gelezen) }
        return Ingelezen(
            inhoud: inhoud(verzameling.objecten), gebreken: verzameling.gebreken,
            meldingen: meldingen + verzameling.meldingen)
    }
}
