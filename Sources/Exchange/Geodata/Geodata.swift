// SPDX-License-Identifier: EUPL-1.2

public import Foundation
public import Woningbouw

/// The folder `geodata` that the product ships: layers, background of the kaart and the RD grid.
public struct Geodata: Sendable {
    /// How the origin of a layer is named that holds what the product ships.
    public static let herkomst = "geodata"
    private static let lagen: [Laag] = [.provincies, .woningbouwgebieden, .locaties]

    /// The folder.
    public let map: URL
    private let manifest: Manifest

    /// The shipped data in a folder.
    /// - Throws: ``Geodatafout`` when the folder lacks its manifest or that cannot be read.
    public init(map: URL) throws {
        self.map = map
        do {
            manifest = try JSONDecoder().decode(
                Manifest.self, from: Data(contentsOf: map.appending(path: Manifest.bestand)))
        } catch {
            throw Geodatafout(
                "the folder \(map.path) is not the geodata of doorbraakkaart: its \(Manifest.bestand) cannot be read "
                    + "(Scripts/build-geodata makes it)")
        }
    }

    /// Fills the layers of a store that are empty, or that hold an older edition of what the product ships.
    ///
    /// A layer that somebody has imported, or in which somebody has changed objects by hand, is left alone.
    /// - Returns: The layers that were filled.
    public func vul(_ catalogus: any Catalogusbeheer) async throws -> [Laag] {
        var gevuld: [Laag] = []
        for laag in Self.lagen {
            let bestand = "\(laag.rawValue).geojson"
            guard let beschrijving = manifest.bestanden[bestand] else {
                throw Geodatafout("\(Manifest.bestand) does not name \(bestand)")
            }
            let nieuw = Laagherkomst(
                bestand: Self.herkomst, sha256: beschrijving.sha256, bronvermelding: beschrijving.bron)
            let oud = try await catalogus.herkomst(van: laag)
            if let oud, oud.bestand != Self.herkomst || oud.sha256 == nieuw.sha256 { continue }
            // Changes by hand leave the origin of a layer as it is.
            if try await catalogus.geschiedenis(van: laag).contains(where: { $0.soort == .bewerking }) { continue }
            var opties = Importeur.Opties(nil)
            opties.vervang = true
            opties.herkomst = nieuw
            let verslag = try await Importeur(catalogus: catalogus, gridDirectory: map.path)
                .importeer(map.appending(path: bestand), als: laag, opties)
            if let gebrek = verslag.gebreken.first {
                throw Geodatafout("the shipped \(bestand) is damaged: \(gebrek)")
            }
            gevuld.append(laag)
        }
        return gevuld
    }
}

/// The file that names all others with their checksums and sources.
private struct Manifest: Decodable {
    static let bestand = "manifest.json"

    struct Bestand: Decodable {
        let sha256: String
        let bron: String?
    }

    let bestanden: [String: Bestand]
}
