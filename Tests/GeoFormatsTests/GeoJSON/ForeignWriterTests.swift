// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import OrderedCollections
import Testing

/// The same square as other programs write it, each with its own members and order.
@Suite("GeoJSON as others write it")
struct ForeignWriterTests {
    struct Writer: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        var crs: CoordinateReferenceSystem? = nil
        /// What the square may differ from 100 m, in metres: degrees with 7 decimals are 1 cm at most.
        var precision = 0.0
        var properties: OrderedDictionary<String, AttributeValue> = ["plan_naam": "De Erven", "woningen": 1200]
        var id: FeatureID? = nil
        var testDescription: String { name }
    }

    private static let rd = "[[150000,450000],[150100,450000],[150100,450100],[150000,450100],[150000,450000]]"
    private static let degrees =
        "[[5.3143306,52.038306],[5.315788,52.0383068],[5.3157866,52.0392057],[5.3143291,52.0392048],[5.3143306,52.038306]]"

    static let all = [
        Writer(
            name: "ogr2ogr",
            text: """
                {
                "type": "FeatureCollection",
                "name": "plannen",
                "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::28992" } },
                "features": [
                { "type": "Feature", "properties": { "plan_naam": "De Erven", "woningen": 1200 }, "geometry": { "type": "Polygon", "coordinates": [ \(rd) ] } }
                ]
                }

                """),
        Writer(
            name: "ogr2ogr with RFC7946=YES",
            text: """
                {
                "type": "FeatureCollection",
                "name": "plannen",
                "bbox": [ 5.3143291, 52.038306, 5.315788, 52.0392057 ],
                "features": [
                { "type": "Feature", "id": 1, "bbox": [ 5.3143291, 52.038306, 5.315788, 52.0392057 ], "properties": { "plan_naam": "De Erven", "woningen": 1200 }, "geometry": { "type": "Polygon", "coordinates": [ \(degrees) ] } }
                ]
                }

                """, precision: 0.02, id: .integer(1)),
        Writer(
            name: "QGIS",
            text: """
                {
                "type": "FeatureCollection",
                "name": "plannen",
                "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::28992" } },
                "xy_coordinate_resolution": 1e-15,
                "features": [
                { "type": "Feature", "properties": { "plan_naam": "De Erven", "woningen": 1200 }, "geometry": { "type": "MultiPolygon", "coordinates": [ [ \(rd) ] ] } }
                ]
                }
                """),
        Writer(
            name: "geopandas",
            text: #"{"type": "FeatureCollection", "features": [{"id": "0", "type": "Feature", "properties": "#
                + #"{"plan_naam": "De Erven", "woningen": 1200}, "geometry": {"type": "Polygon", "coordinates": [\#(rd)]}, "#
                + #""bbox": [150000.0, 450000.0, 150100.0, 450100.0]}], "bbox": [150000.0, 450000.0, 150100.0, 450100.0], "#
                + #""crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}}"#,
            id: .string("0")),
        Writer(
            name: "mapshaper, which writes no crs",
            text: """
                {"type":"FeatureCollection", "features": [
                {"type":"Feature","geometry":{"type":"Polygon","coordinates":[\(rd)]},"properties":{"plan_naam":"De Erven","woningen":1200}}
                ]}
                """, crs: .rdNew),
        Writer(
            name: "mapshaper without attributes",
            text: #"{"type":"GeometryCollection", "geometries": [\#n{"type":"Polygon","coordinates":[\#(rd)]}\#n]}"#,
            crs: .rdNew, properties: [:]),
        Writer(
            name: "ArcGIS Server",
            text: #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:28992"}},"#
                + #""features":[{"type":"Feature","id":7,"geometry":{"type":"Polygon","coordinates":[\#(rd)]},"properties":{"OBJECTID":7,"#
                + #""plan_naam":"De Erven","Shape__Area":10000,"einddatum":1735689600000}}]}"#,
            properties: [
                "OBJECTID": 7, "plan_naam": "De Erven", "Shape__Area": 10000, "einddatum": 1_735_689_600_000,
            ], id: .integer(7)),
        Writer(
            name: "the template of DIWI",
            text: #"{"type":"FeatureCollection","name":"diwi","crs":{"type":"name","properties":{"name":"#
                + #""urn:ogc:def:crs:EPSG::28992"}},"features":[{"type":"Feature","properties":{"projectgegevens":"#
                + #"{"basisgegevens":{"identificatie_nr":5,"naam":"De Erven"},"planologische_planstatus":"#
                + #"{"3_in_voorbereiding":"2024-01-01","1a_onherroepelijk":null}},"woning_blokken":[{"mutatie":{"aantal":1200}}]},"#
                + #""geometry":{"type":"MultiPolygon","coordinates":[[\#(rd)]]}}]}"#,
            properties: [
                "projectgegevens": .object([
                    "basisgegevens": .object(["identificatie_nr": 5, "naam": "De Erven"]),
                    "planologische_planstatus": .object([
                        "3_in_voorbereiding": "2024-01-01", "1a_onherroepelijk": .null,
                    ]),
                ]), "woning_blokken": .array([.object(["mutatie": .object(["aantal": 1200])])]),
            ]),
    ]

    @Test("gives the same square and all its attributes", arguments: all)
    func read(writer: Writer) throws {
        let feature = try #require(try Samples.reader(writer.text, crs: writer.crs).features().first)
        #expect(feature.properties == writer.properties)
        #expect(feature.id == writer.id)
        let square = Shape.polygon(Polygon(shell: try Samples.square(150_000, 450_000, 100)))
        let difference = try #require(feature.geometry).symmetricDifference(from: square).area
        #expect(difference <= 400 * writer.precision, "\(difference) m²")
    }

    @Test(
        "that stopped at the limit of its server says so",
        arguments: [
            #"{"type":"FeatureCollection","exceededTransferLimit":true,"features":[]}"#,
            #"{"type":"FeatureCollection","properties":{"exceededTransferLimit":true},"features":[]}"#,
            #"{"type":"FeatureCollection","features":[],"exceededTransferLimit":true}"#,
            #"{"type":"FeatureCollection","features":[],"properties":{"exceededTransferLimit":true}}"#,
        ])
    func cutOff(text: String) throws {
        let summary = try Samples.reader(text).read { _ in }
        #expect(summary.isCutOff)
        #expect(summary.notices.contains { $0.contains("resultOffset") })
        let whole = text.replacing("true", with: "false")
        #expect(try Samples.reader(whole).read { _ in }.isCutOff == false)
    }
}
