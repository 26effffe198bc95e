// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Foundation
import Geometry
import TestSupport
import Testing
import Woningbouw

@Suite("What the service gives, brought back as a file")
struct TerugkeerTests {
    @Test(
        "A list is imported without a change: what stands under overige is no attribute of its own",
        arguments: [Laag.locaties, .woningbouwgebieden, .provincies])
    func lijst(_ laag: Laag) async throws {
        let map = try TemporaryFolder()
        try await Opslag.geheugen.vraag { klant in
            let rd = "http://www.opengis.net/def/crs/EPSG/0/28992"
            let antwoord = try await klant.vraag("/v1/collections/\(laag.rawValue)/items?limit=10000&crs=\(rd)")
            let bestand = try map.file("lijst.geojson", holding: antwoord.tekst)
            var opties = Importeur.Opties(nil)
            (opties.crs, opties.vervang, opties.proef) = (.rdNew, true, true)
            let importeur = Importeur(catalogus: klant.catalogus, gridDirectory: ProjectFolder.geodata.path)
            let verslag = try await importeur.importeer(bestand, als: laag, opties)
            let wijzigingen = try #require(verslag.wijzigingen, "\(verslag.gebreken)")
            #expect(wijzigingen.gewijzigd == [] && wijzigingen.toegevoegd == [] && wijzigingen.verwijderd == [])
            #expect(!wijzigingen.ongewijzigd.isEmpty)
        }
    }
}
