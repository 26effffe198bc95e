// SPDX-License-Identifier: EUPL-1.2

import Crypto
public import Foundation
import GeoFormats
public import Geometry
public import Woningbouw

/// Brings a file into a catalogus: all of it, or nothing.
public struct Importeur: Sendable {
    /// How a file is imported.
    public struct Opties: Sendable {
        /// The reference system when the file does not say it or says it wrongly.
        public var crs: CoordinateReferenceSystem?
        /// Whether the layer holds the file's objects and nothing else afterwards.
        public var vervang = false
        /// Whether only is told what would change.
        public var proef = false
        /// Whether invalid outlines are repaired, and reported, instead of refused.
        public var herstel = false
        /// The line that names the source on the kaart.
        public var bronvermelding: String?

        /// The plain import: add and change, refuse what is invalid.
        public init() {}
    }

    private let catalogus: any Catalogus
    private let gridDirectory: String

    /// An importer into a catalogus, with the folder of the RD grid.
    public init(catalogus: any Catalogus, gridDirectory: String) {
        self.catalogus = catalogus
        self.gridDirectory = gridDirectory
    }

    /// Imports a file as a layer.
    /// - Throws: `FormatError` when the file as a whole cannot be read, ``LeegBestand``, or what the catalogus throws.
    public func importeer(_ bestand: URL, als laag: Laag, _ opties: Opties) async throws -> Importverslag {
        let lezer = Laaglezer(gridDirectory: gridDirectory, crs: opties.crs, herstel: opties.herstel)
        var gelezen = try lezer.lees(bestand, als: laag)
        if gelezen.gebreken.isEmpty, gelezen.inhoud.aantal == 0 {
            throw LeegBestand(bestand: bestand.lastPathComponent)
        }
        try await Plaatsbepaling(catalogus: catalogus).vulAan(&gelezen)
        guard gelezen.gebreken.isEmpty else {
            return Importverslag(
                gebreken: gelezen.gebreken, meldingen: gelezen.meldingen, wijzigingen: nil, isGeschreven: false)
        }
        let wijze: Schrijfwijze = opties.vervang ? .vervang : .voegSamen
        let wijzigingen =
            opties.proef
            ? try await catalogus.wijzigingen(door: gelezen.inhoud, wijze: wijze)
            : try await catalogus.schrijf(
                gelezen.inhoud, wijze: wijze, herkomst: try herkomst(bestand, opties.bronvermelding))
        return Importverslag(
            gebreken: [], meldingen: gelezen.meldingen, wijzigingen: wijzigingen, isGeschreven: !opties.proef)
    }

    private func herkomst(_ bestand: URL, _ bronvermelding: String?) throws -> Laagherkomst {
        Laagherkomst(
            bestand: bestand.lastPathComponent, sha256: try sha256(bestand),
            bronvermelding: bronvermelding ?? bestand.lastPathComponent)
    }

    private func sha256(_ bestand: URL) throws -> String {
        var som = SHA256()
        try InputFile.read(bestand) { blok in som.update(data: blok) }
        return som.finalize().map { byte in String(UInt32(byte) + 0x100, radix: 16).dropFirst() }.joined()
    }
}
