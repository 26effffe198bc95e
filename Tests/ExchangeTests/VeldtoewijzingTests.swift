// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Foundation
import TestSupport
import Testing
import Woningbouw

@Suite("Mapping of fields")
struct VeldtoewijzingTests {
    private let folder: TemporaryFolder
    private let catalogus = GeheugenCatalogus()

    init() throws { folder = try TemporaryFolder() }

    private static func shipped(_ name: String) -> URL {
        ProjectFolder.geodata.appending(path: "toewijzingen/\(name).yaml")
    }

    private func importeer(_ toewijzing: Veldtoewijzing, _ properties: [String]) async throws -> Importverslag {
        let square = "[[[150000,450000],[150100,450000],[150100,450100],[150000,450100],[150000,450000]]]"
        let features = properties.map {
            #"{"type":"Feature","properties":{\#($0)},"geometry":{"type":"Polygon","coordinates":\#(square)}}"#
        }
        let crs = #""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}}"#
        let file = try folder.file(
            "plannen.geojson",
            holding: #"{"type":"FeatureCollection",\#(crs),"features":[\#(features.joined(separator: ","))]}"#)
        var opties = Importeur.Opties(Ondertekening(door: "toets", tijdstip: Date(timeIntervalSince1970: 0)))
        opties.toewijzing = toewijzing
        return try await Importeur(catalogus: catalogus, gridDirectory: ProjectFolder.geodata.path)
            .importeer(file, als: .locaties, opties)
    }

    private func toewijzing(_ yaml: String) throws -> Veldtoewijzing {
        try Veldtoewijzing(try folder.file("eigen.yaml", holding: yaml))
    }

    @Test("that are shipped can be read", arguments: ["planmonitor", "diwi", "voorbeeld"])
    func shipped(name: String) throws {
        #expect(try Veldtoewijzing(Self.shipped(name)).lagen == [.locaties])
    }

    @Test("Planmonitor Wonen becomes locaties, and keeps what has no place")
    func planmonitor() async throws {
        let verslag = try await importeer(
            try Veldtoewijzing(Self.shipped("planmonitor")),
            [
                #""id":17,"plan_naam":"De Erven","gemeente":"Utrecht","status_project":"Ontwerp","#
                    + #""plantype":"Verdichting","knelpunten_meerkeuze":["Stikstof","Nuts"],"sleutelproject":true"#
            ])
        #expect(verslag.gebreken.isEmpty)
        let locatie = try #require(await catalogus.locaties(LocatieFilter()).first)
        #expect(locatie.id == "17" && locatie.naam == "De Erven" && locatie.gemeenten == ["Utrecht"])
        #expect(locatie.fase == "Ontwerp" && locatie.woningen == nil && locatie.status == nil)
        #expect(
            locatie.overige
                == #"{"knelpunten_meerkeuze":["Stikstof","Nuts"],"plantype":"Verdichting","sleutelproject":true}"#)
    }

    @Test(
        "Planmonitor Wonen has its list of the planologische status", arguments: [("1A. Onherroepelijk", 0), ("1A", 1)])
    func planologischeStatus(geval: (waarde: String, gebreken: Int)) async throws {
        let verslag = try await importeer(
            try Veldtoewijzing(Self.shipped("planmonitor")),
            [#""id":17,"plan_naam":"De Erven","gemeente":"Utrecht","status_planologisch":"\#(geval.waarde)""#])
        #expect(verslag.gebreken.count == geval.gebreken)
        #expect(verslag.gebreken.allSatisfy { $0.description.contains("is not one of: 1A. Onherroepelijk, 1B.") })
    }

    @Test("DIWI has its fields in groups")
    func diwi() async throws {
        let verslag = try await importeer(
            try Veldtoewijzing(Self.shipped("diwi")),
            [
                #""projectgegevens":{"basisgegevens":{"identificatie_nr":5,"naam":"Noord"},"projectgegevens":"#
                    + #"{"plan_soort":"VERDICHTING"},"locatie":{"gemeente":"Ede","wijk":"Veldhuizen"}},"woning_blokken":[]"#
            ])
        #expect(verslag.gebreken.isEmpty, "\(verslag.gebreken)")
        let locatie = try #require(await catalogus.locaties(LocatieFilter()).first)
        #expect(locatie.id == "5" && locatie.naam == "Noord" && locatie.gemeenten == ["Ede"])
        #expect(
            locatie.overige
                == #"{"projectgegevens":{"projectgegevens":{"plan_soort":"VERDICHTING"},"locatie":{"wijk":"Veldhuizen"}},"woning_blokken":[]}"#
        )
    }

    @Test("every unknown value and missing field is named at once, with its feature")
    func faults() async throws {
        let verslag = try await importeer(
            try Veldtoewijzing(Self.shipped("planmonitor")),
            [
                #""plan_naam":"A","status_project":"Klaar","plantype":"Hoogbouw","knelpunten_meerkeuze":["Geen","Geld"]"#,
                #""naam":"B","plantype":"Verdichting""#,
            ])
        #expect(!verslag.isGeschreven)
        let gebreken = verslag.gebreken.map(\.description)
        #expect(gebreken.count == 4, "\(gebreken)")
        #expect(
            gebreken.contains {
                $0.contains("feature 1") && $0.contains("status_project 'Klaar' is not one of: Studie")
            })
        #expect(gebreken.contains { $0.contains("plantype 'Hoogbouw' is not one of: Pand Transformatie") })
        #expect(gebreken.contains { $0.contains("knelpunten_meerkeuze 'Geld'") })
        #expect(
            gebreken.contains {
                $0.contains("feature 2") && $0.contains("there is no plan_naam") && $0.contains("naam, plantype")
            })
    }

    @Test("values are translated, and the first of several fields counts")
    func translation() async throws {
        let verslag = try await importeer(
            try Veldtoewijzing(Self.shipped("voorbeeld")),
            [#""code":"x1","projectnaam":"A","gemeentenaam":"Ede","besluit":"In onderzoek","project":{"nummer":null}"#])
        #expect(verslag.gebreken.isEmpty, "\(verslag.gebreken)")
        let locatie = try #require(await catalogus.locaties(LocatieFilter()).first)
        #expect(locatie.id == "x1" && locatie.status == .naderTeOnderzoeken)
    }

    @Test(
        "a fault in a mapping is told with its line and what is allowed there",
        arguments: [
            ("lagen: [locaties]\nvelden:\n  nam: plan", "eigen.yaml:3:3: there is no field 'nam'"),
            ("lagen: [locaties]\nvelden:\n  naam: {van: plan}", "eigen.yaml:3:10: 'van' is not known here: use uit"),
            ("lagen: [plannen]\nvelden:\n  naam: plan", "there is no layer 'plannen': use locaties"),
            ("lagen: [locaties]\nvelden:\n  naam: {uit: a, verplicht: soms}", "verplicht is true or false"),
            ("lagen: [locaties]\nvelden:\n  naam: {verplicht: true}", "uit must name the field of the file"),
            ("lagen: [locaties]\nveld: x", "'veld' is not known here: use lagen, velden, controle"),
            ("lagen: [locaties]", "velden must say"), ("velden: {naam: x}", "lagen must name the layers"),
            ("- a", "a mapping has the parts"), ("", "a mapping has the parts"), ("a: [", "eigen.yaml"),
            ("lagen: [locaties]\nvelden: {naam: x}\ncontrole: [a]", "controle names fields"),
        ])
    func broken(fault: (yaml: String, message: String)) throws {
        let error = #expect(throws: Toewijzingsfout.self) { try toewijzing(fault.yaml) }
        #expect(error?.description.contains(fault.message) == true, "\(error?.description ?? "")")
    }

    @Test("every field that can be mapped to is read", arguments: Laag.allCases)
    func fields(laag: Laag) throws {
        let velden = laag.velden.map { "  \($0): bron_\($0)" }.joined(separator: "\n")
        #expect(try toewijzing("lagen: [\(laag.rawValue)]\nvelden:\n\(velden)").lagen == [laag])
    }
}
