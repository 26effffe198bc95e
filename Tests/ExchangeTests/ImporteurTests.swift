// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Foundation
import GeoFormats
import Geometry
import TestSupport
import Testing
import Woningbouw

@Suite("Import")
struct ImporteurTests {
    private let folder: TemporaryFolder
    private let catalogus = GeheugenCatalogus()
    private static let ondertekening = Ondertekening(door: "toets", tijdstip: Date(timeIntervalSince1970: 0))

    init() throws {
        folder = try TemporaryFolder()
    }

    private func importeer(
        _ features: [String], als laag: Laag = .locaties, _ stel: (inout Importeur.Opties) -> Void = { _ in }
    ) async throws -> Importverslag {
        let crs = #""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}}"#
        let file = try folder.file(
            "laag.geojson",
            holding: #"{"type":"FeatureCollection",\#(crs),"features":[\#(features.joined(separator: ","))]}"#)
        var opties = Importeur.Opties(Self.ondertekening)
        stel(&opties)
        return try await Importeur(catalogus: catalogus, gridDirectory: ProjectFolder.geodata.path)
            .importeer(file, als: laag, opties)
    }

    private func feature(_ properties: String, _ coordinates: String = square, type: String = "Polygon") -> String {
        #"{"type":"Feature","properties":{\#(properties)},"geometry":{"type":"\#(type)","coordinates":\#(coordinates)}}"#
    }

    private static let square = "[[[150000,450000],[150100,450000],[150100,450100],[150000,450100],[150000,450000]]]"
    private static let bowTie = "[[[150000,450000],[150100,450100],[150100,450000],[150000,450100],[150000,450000]]]"

    @Test("a plain file of others is enough: a name and an area")
    func plain() async throws {
        let verslag = try await importeer([feature(#""naam":"De Écluse – Zuid","plaatsnaam":"X""#)])
        #expect(verslag.gebreken.isEmpty)
        #expect(verslag.wijzigingen?.toegevoegd == ["de-ecluse-zuid"])
        #expect(verslag.meldingen.contains { $0.contains("plaatsnaam") })
        let locatie = try #require(await catalogus.locaties(LocatieFilter()).first)
        #expect(locatie.nummer == 1)
        #expect(locatie.woningen == nil)
        #expect(locatie.begrenzing.herkomst == .indicatief)
    }

    @Test("a point is a place without outline")
    func place() async throws {
        _ = try await importeer([feature(#""naam":"A""#, "[150000,450000]", type: "Point")])
        let locatie = try #require(await catalogus.locaties(LocatieFilter()).first)
        #expect(locatie.begrenzing.herkomst == .onbekend)
        #expect(locatie.vorm.vlak == nil)
    }

    @Test(
        "one bad feature refuses the file, and is named",
        arguments: [
            (#""naam":"B","woningenMin":75000,"woningenMax":63000"#, square, "75000 to 63000"),
            (#""naam":"B","woningen":0"#, square, "0 to 0"),
            (#""naam":"B","status":"klaar""#, square, "aangewezen, nader te onderzoeken, doorbraak bereikt"),
            (#""naam":"B","nummer":0"#, square, "nummer 0"),
            (#""naam":"B","nummer":"zeven""#, square, "nummer is not a whole number"),
            (#""id":"b""#, square, "there is no naam"),
            (#""naam":"voor\u0000na""#, square, "naam has the character 0, which cannot be kept"),
            (#""naam":"B","gemeenten":["Delft","a\u0000b"]"#, square, "gemeenten has the character 0"),
            (#""naam":"A""#, square, "also that of feature 1"),
            (#""naam":"B""#, bowTie, "ring 1, vertex 1: the ring crosses itself at 150050 450050"),
            (#""naam":"B""#, "[]", "no area and no place"),
            (#""naam":"B""#, "[[[150000,450000],[150100,450000],[150100,450100],[150000,450100]]]", "not closed"),
            (#""naam":"B""#, "[[[5.1,52.1],[5.2,52.1],[5.2,52.2],[5.1,52.1]]]", "degrees"),
        ])
    func refused(fault: (String, String, String)) async throws {
        let verslag = try await importeer([feature(#""naam":"A""#), feature(fault.0, fault.1)])
        let gebrek = try #require(verslag.gebreken.first)
        #expect(gebrek.volgnummer == 2)
        #expect(gebrek.description.contains(fault.2), "\(gebrek)")
        #expect(!verslag.isGeschreven)
        #expect(await catalogus.locaties(LocatieFilter()).isEmpty)
    }

    @Test("a dry run tells the changes and makes none")
    func dryRun() async throws {
        _ = try await importeer([feature(#""naam":"A""#), feature(#""naam":"B""#)])
        let verslag = try await importeer([feature(#""naam":"A","fase":"x""#), feature(#""naam":"C""#)]) {
            $0.proef = true
            $0.vervang = true
        }
        #expect(verslag.wijzigingen?.toegevoegd == ["c"])
        #expect(verslag.wijzigingen?.gewijzigd == ["a"])
        #expect(verslag.wijzigingen?.verwijderd == ["b"])
        #expect(await catalogus.locaties(LocatieFilter()).map(\.id) == ["a", "b"])
    }

    @Test("repair keeps the meaning of the area and says what it did")
    func repair() async throws {
        let verslag = try await importeer([feature(#""naam":"A""#, Self.bowTie)]) { $0.herstel = true }
        #expect(verslag.gebreken.isEmpty)
        #expect(verslag.meldingen.contains { $0.contains("repaired") && $0.contains("to 5000 m²") })
        let vlak = try #require(await catalogus.locaties(LocatieFilter()).first?.vorm.vlak)
        #expect(abs(vlak.area - 5000) < 0.01)
        #expect(try vlak.validity().isValid)
    }

    @Test("provincies are derived from the outline, and a contradiction is told")
    func provincies() async throws {
        _ = try await Geodata(map: ProjectFolder.geodata).vul(catalogus)
        let verslag = try await importeer([
            feature(#""id":"x","naam":"X""#), feature(#""id":"y","naam":"Y","provincie":"Friesland""#),
        ])
        #expect(verslag.gebreken.isEmpty)
        let locaties = await catalogus.locaties(LocatieFilter())
        #expect(locaties.first { $0.id == "x" }?.provincies == ["Utrecht"])
        #expect(locaties.first { $0.id == "y" }?.provincies == ["Fryslân"])
        #expect(verslag.meldingen.contains { $0.contains("y: the file says Fryslân, its outline lies in Utrecht") })
    }

    @Test("an unknown provincie refuses the file with a suggestion")
    func unknownProvincie() async throws {
        _ = try await Geodata(map: ProjectFolder.geodata).vul(catalogus)
        let verslag = try await importeer([feature(#""id":"x","naam":"X","provincie":"Utrech""#)])
        #expect(verslag.gebreken.first?.description.contains("did you mean Utrecht?") == true)
    }

    @Test("an empty collection is nothing to import")
    func empty() async throws {
        await #expect(throws: LeegBestand.self) { try await importeer([]) }
    }

    @Test(
        "the official boundaries are imported as they come",
        .enabled(if: ProjectFolder.sharedGeodata != nil, "../shared/geodata is absent"),
        arguments: [
            ("provincies_kadaster_2026_rd.geojson", Laag.provincies, 12, "PV20"),
            ("provincies_cbs2022_rd.geojson", .provincies, 12, "PV20"),
            ("gemeenten_cbs2022_345_rd.geojson", .gemeenten, 345, "GM0014"),
        ])
    func official(file: (String, Laag, Int, String)) async throws {
        let url = try #require(ProjectFolder.sharedGeodata).appending(path: file.0)
        let verslag = try await Importeur(catalogus: catalogus, gridDirectory: ProjectFolder.geodata.path)
            .importeer(url, als: file.1, Importeur.Opties(Self.ondertekening))
        #expect(verslag.gebreken.isEmpty)
        #expect(verslag.wijzigingen?.toegevoegd.count == file.2)
        #expect(verslag.wijzigingen?.toegevoegd.first == file.3)
    }
}
