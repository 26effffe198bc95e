// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GeoFormats
import Geometry
import TestSupport
import Testing

/// A system in which the service is asked.
enum Proefstelsel: String, CaseIterable, Sendable {
    case crs84 = "OGC/1.3/CRS84"
    case rd = "EPSG/0/28992"
    case etrs89 = "EPSG/0/4258"
    case etrf2000 = "EPSG/0/9067"
    case wgs84 = "EPSG/0/4326"
    case mercator = "EPSG/0/3857"

    var uri: String { "http://www.opengis.net/def/crs/\(rawValue)" }
    /// The URI as a value in a query.
    var code: String { uri.replacing(":", with: "%3A").replacing("/", with: "%2F") }
    var isBreedteEerst: Bool { [.etrs89, .etrf2000, .wgs84].contains(self) }
    var crs: CoordinateReferenceSystem {
        get throws { try CoordinateReferenceSystem(name: self == .crs84 ? "CRS84" : "EPSG:\(rawValue.dropFirst(7))") }
    }
}

/// Rules about reference systems and boxes, by their ids in the test list of the API.
@Suite("Places in the answers of the service")
struct VensterTests {
    private static func posities(_ geometrie: AttributeValue?) -> [[Double]] {
        guard let lijst = geometrie?.array else { return [] }
        let getallen = lijst.compactMap(\.number)
        return getallen.isEmpty ? lijst.flatMap { posities($0) } : [getallen]
    }

    @Test(
        "R4 R5 F4: positions are those of RDNAPTRANS2018, in the axis order of the system",
        arguments: Proefstelsel.allCases)
    func stelsels(_ stelsel: Proefstelsel) async throws {
        try await Opslag.geheugen.vraag { klant in
            let transformer = try RDTransformer(gridDirectory: ProjectFolder.geodata.path)
            let doel = "/v1/collections/woningbouwgebieden/items/utrecht-groot-merwede"
            let rd = Self.posities(
                try await klant.json("\(doel)?crs=\(Proefstelsel.rd.code)")["geometry"]?["coordinates"])
            let antwoord = try await klant.vraag("\(doel)?crs=\(stelsel.code)")
            #expect(antwoord.kop("Content-Crs") == "<\(stelsel.uri)>")
            let gevonden = Self.posities(try antwoord.json["geometry"]?["coordinates"])
            try #require(gevonden.count == rd.count && !rd.isEmpty)
            for (punt, bron) in zip(gevonden, rd) {
                var paar = bron
                try transformer.transform(&paar, from: .rdNew, to: stelsel.crs)
                let marge = try stelsel.crs.isGeographic ? 0.500_1e-8 : 0.000_501
                #expect(abs(punt[0] - paar[0]) <= marge && abs(punt[1] - paar[1]) <= marge)
            }
        }
    }

    @Test(
        "B2 B4 B7 R8: exactly what touches the box by the published positions is found", arguments: Opslag.allCases,
        Proefstelsel.allCases)
    func vensters(_ opslag: Opslag, _ stelsel: Proefstelsel) async throws {
        try await opslag.vraag { klant in
            let doel = "/v1/collections/woningbouwgebieden/items"
            let json = try await klant.json("\(doel)?limit=1000&crs=\(stelsel.code)")
            let features = json["features"]?.array ?? []
            try #require(features.count == 26)
            for feature in features.prefix(4) {
                let id = try #require(feature["id"]?.string)
                let posities = Self.posities(feature["geometry"]?["coordinates"])
                let vak = try #require(BoundingBox(coordinates: posities.flatMap { [$0[0], $0[1]] }))
                let hoogste = try #require(posities.max { $0[1] < $1[1] })
                // The box around it, the one that touches its highest point alone, that point, and one just above.
                let stap = stelsel == .rd || stelsel == .mercator ? 0.001 : 0.000_000_01
                for (venster, isErin) in [
                    ([vak.minX, vak.minY, vak.maxX, vak.maxY], true),
                    ([vak.minX, hoogste[1], vak.maxX, hoogste[1] + 10 * stap], true),
                    ([hoogste[0], hoogste[1], hoogste[0], hoogste[1]], true),
                    ([vak.minX, hoogste[1] + stap, vak.maxX, hoogste[1] + 9 * stap], false),
                ] {
                    let tekst = venster.map { "\($0)" }.joined(separator: ",")
                    let ids = try await klant.ids("\(doel)?limit=1000&bbox=\(tekst)&bbox-crs=\(stelsel.code)")
                    #expect(ids.contains(id) == isErin, "\(id) \(tekst) in \(stelsel)")
                }
            }
        }
    }

    @Test(
        "B3 B5 R7 R10: boxes around the world, across the antimeridian and with heights", arguments: Opslag.allCases,
        [
            ("bbox=-180,-90,180,90", 22), ("bbox=177,65,-177,70", 0), ("bbox=-180,85,180,90", 0),
            ("bbox=-80,-5,-70,5", 0), ("bbox=3,50,-177,70", 22), ("bbox=3,50,0,8,54,100", 22),
            ("bbox-crs=\(Proefstelsel.rd.code)", 22),
            ("bbox=0,0,1000000,1000000&bbox-crs=\(Proefstelsel.rd.code)", 22),
            ("bbox=50,3,54,8&bbox-crs=\(Proefstelsel.etrs89.code)", 22),
            ("bbox=-20037508,-20037508,20037508,20037508&bbox-crs=\(Proefstelsel.mercator.code)", 22),
        ])
    func bijzondereVensters(_ opslag: Opslag, _ geval: (query: String, aantal: Int)) async throws {
        try await opslag.vraag { klant in
            let json = try await klant.json("/v1/collections/locaties/items?limit=1&\(geval.query)")
            #expect(json["numberMatched"]?.integer == Int64(geval.aantal))
        }
    }
}
