// SPDX-License-Identifier: EUPL-1.2

import Crypto
public import Foundation
import GeoFormats
public import Geometry
import Synchronization
public import Woningbouw

/// Brings a file into a catalogus: all of it, or nothing.
public struct Importeur: Sendable {
    /// How a file is imported.
    public struct Opties: Sendable {
        /// The reference system when the file does not say it or says it wrongly.
        public var crs: CoordinateReferenceSystem?
        /// The layer of the file, when it has several.
        public var bronlaag: String?
        /// Which field of the file becomes which of ours; nil when they have our names.
        public var toewijzing: Veldtoewijzing?
        /// Whether the layer holds the file's objects and nothing else afterwards.
        public var vervang = false
        /// Whether only is told what would change.
        public var proef = false
        /// Whether invalid outlines are repaired, and reported, instead of refused.
        public var herstel = false
        /// The line that names the source on the kaart.
        public var bronvermelding: String?
        /// Who imports, and when, for the history; nil when the product fills the layer with what it ships.
        public var ondertekening: Ondertekening?
        /// What is noted as the origin; nil for the file itself.
        var herkomst: Laagherkomst?

        /// The plain import: add and change, refuse what is invalid.
        public init(_ ondertekening: Ondertekening?) {
            self.ondertekening = ondertekening
        }
    }

    private let catalogus: any Catalogusbeheer
    private let gridDirectory: String

    /// An importer into a catalogus, with the folder of the RD grid.
    public init(catalogus: any Catalogusbeheer, gridDirectory: String) {
        self.catalogus = catalogus
        self.gridDirectory = gridDirectory
    }

    /// Imports a file as a layer, a part at a time and in one transaction.
    /// - Parameter voortgang: Called with the number of features read so far, now and then.
    /// - Throws: `FormatError` when the file as a whole cannot be read, ``LeegBestand``, ``OnvolledigBestand``, or what the catalogus throws.
    /// - Complexity: Memory for the ids of the file and a part of its features, however large it is.
    public func importeer(
        _ bestand: URL, als laag: Laag, _ opties: Opties,
        voortgang: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Importverslag {
        switch laag {
        case .locaties: try await importeer(bestand, Locatie.self, opties, voortgang)
        case .woningbouwgebieden: try await importeer(bestand, Woningbouwgebied.self, opties, voortgang)
        case .provincies: try await importeer(bestand, Provincie.self, opties, voortgang)
        case .gemeenten: try await importeer(bestand, Gemeente.self, opties, voortgang)
        }
    }

    private func importeer<Object: Uitwisselbaar>(
        _ bestand: URL, _ type: Object.Type, _ opties: Opties, _ voortgang: @escaping @Sendable (Int) -> Void
    ) async throws -> Importverslag {
        let lezer = Featurelezer(gridDirectory: gridDirectory, opties)
        let plaatsbepaling = Plaatsbepaling(Object.provincieveld == nil ? [] : try await catalogus.provincies())
        let opdracht = Schrijfopdracht(
            laag: Object.laag, wijze: opties.vervang ? .vervang : .voegSamen,
            herkomst: try opties.herkomst ?? herkomst(bestand, opties.bronvermelding),
            ondertekening: opties.ondertekening,
            proef: opties.proef)
        let uitkomst = Mutex(Importstand())
        let isGestopt = Mutex(false)
        do {
            // The file is read on a thread of the store, which does not know of the task.
            let wijzigingen = try await withTaskCancellationHandler {
                try await catalogus.schrijf(opdracht) { schrijver in
                    let loop = Importloop<Object>(opdracht, schrijver, voortgang)
                    defer { uitkomst.withLock { $0 = loop.stand } }
                    let samenvatting = try lezer.lees(
                        bestand, als: { try Importkandidaat<Object>($0, plaatsbepaling) }
                    ) { kandidaat in
                        if isGestopt.withLock(\.self) { throw CancellationError() }
                        try loop.neem(kandidaat)
                    }
                    try loop.sluit(bestand.lastPathComponent, samenvatting)
                }
            } onCancel: {
                isGestopt.withLock { $0 = true }
            }
            return Importverslag(uitkomst.withLock(\.self), wijzigingen, isGeschreven: !opties.proef)
        } catch is Afgekeurd {
            return Importverslag(uitkomst.withLock(\.self), nil, isGeschreven: false)
        }
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

/// The file has faults, so that the transaction must not be kept.
struct Afgekeurd: Error {}
