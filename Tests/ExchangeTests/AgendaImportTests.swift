// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Foundation
import TestSupport
import Testing
import Woningbouw

@Suite("An agenda in a file")
struct AgendaImportTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func importeer(_ velden: String, in catalogus: GeheugenCatalogus) async throws -> Importverslag {
        let bestand = folder.file("x.geojson")
        let tekst = """
            {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},
            "features":[{"type":"Feature","properties":{"id":"a","nummer":1,"naam":"A",\(velden)},
            "geometry":{"type":"Point","coordinates":[130000,450000]}}]}
            """
        try Data(tekst.utf8).write(to: bestand)
        return try await Importeur(catalogus: catalogus, gridDirectory: ProjectFolder.geodata.path)
            .importeer(bestand, als: .locaties, Importeur.Opties(nil))
    }

    @Test(
        "with faults is refused, all of them at once and with the valid values",
        arguments: [
            (#""termijnen":"x""#, ["termijnen is not a list of objects"]),
            (#""termijnen":[1]"#, ["termijnen is not a list of objects"]),
            (
                #""knelpunten":[{"soort":"files","vanaf":"2025-10-01","bron":"b","zekerheid":"bron"}],"fasen":[{}]"#,
                [
                    "is not one of: Ambtelijke capaciteit", "there is no fase", "there is no vanaf", "there is no bron",
                    "there is no zekerheid",
                ]
            ),
            (
                #""status":"aangewezen","statusverloop":[{"status":"doorbraak bereikt","vanaf":"2025-10-01","#
                    + #""bron":"b","zekerheid":"bron"}]"#,
                ["its last step is 'doorbraak bereikt', but status is 'aangewezen'"]
            ),
        ])
    func fouten(_ geval: (velden: String, delen: [String])) async throws {
        let catalogus = GeheugenCatalogus()
        let verslag = try await importeer(geval.velden, in: catalogus)
        let redenen = verslag.gebreken.map(\.description)
        #expect(redenen.count == geval.delen.count, "\(redenen)")
        for (reden, deel) in zip(redenen, geval.delen) { #expect(reden.contains(deel), "\(reden)") }
        #expect(await catalogus.locaties(LocatieFilter()).isEmpty)
    }

    @Test("as a list and as JSON in a text, as tables have it, is the same")
    func tekst() async throws {
        let lijst = #"[{"naam":"x","rol":"y","vanaf":"2025-10-01","bron":"b","zekerheid":"bron","toelichting":null}]"#
        let (een, twee) = (GeheugenCatalogus(), GeheugenCatalogus())
        _ = try await importeer(#""partijen":"# + lijst, in: een)
        _ = try await importeer(#""partijen":""# + lijst.replacing("\"", with: "\\\"") + "\"", in: twee)
        let gelezen = await een.locaties(LocatieFilter())
        #expect(gelezen.first?.agenda.partijen.map(\.naam) == ["x"])
        #expect(await twee.locaties(LocatieFilter()) == gelezen)
    }
}
