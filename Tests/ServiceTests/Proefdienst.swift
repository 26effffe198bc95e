// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Foundation
import GeoFormats
import Geometry
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kaart
import NIOCore
import Service
import Storage
import TestSupport
import Testing
import Woningbouw

/// The stores behind a service that must answer alike.
enum Opslag: String, CaseIterable, Sendable {
    case geheugen, geoPackage, postGIS

    /// Those that can be had here: PostGIS only with a server.
    static var allCases: [Opslag] { [.geheugen, .geoPackage] + (Proefserver.isErEen ? [.postGIS] : []) }

    /// Asks a service of the shipped data, on a clock that stands still.
    func vraag(
        _ instellingen: Dienstinstellingen = .geduldig,
        _ gebruik: @escaping @Sendable (Proefklant) async throws -> Void
    ) async throws {
        switch self {
        case .geheugen: try await Self.bij(try await Self.vul(GeheugenCatalogus()), instellingen, gebruik)
        case .geoPackage:
            let map = try TemporaryFolder()
            let catalogus = try GeoPackageCatalogus(path: map.file("opslag.gpkg").path)
            try await Self.bij(try await Self.vul(catalogus), instellingen, gebruik)
        case .postGIS:
            try await Proefserver.bij { adres in
                let catalogus = try await PostGISCatalogus(address: adres)
                try await Self.bij(try await Self.vul(catalogus), instellingen, gebruik)
            }
        }
    }

    /// Runs a check on a store without content.
    func leeg(_ controle: (any Catalogusbeheer) async throws -> Void) async throws {
        switch self {
        case .geheugen: try await controle(GeheugenCatalogus())
        case .geoPackage:
            let map = try TemporaryFolder()
            try await controle(try GeoPackageCatalogus(path: map.file("opslag.gpkg").path))
        case .postGIS:
            try await Proefserver.bij { adres in try await controle(try await PostGISCatalogus(address: adres)) }
        }
    }

    /// Asks a service whose store may only be read.
    static func alleenLezen(
        _ instellingen: Dienstinstellingen, _ gebruik: @escaping @Sendable (Proefklant) async throws -> Void
    ) async throws {
        let map = try TemporaryFolder()
        let bestand = map.file("opslag.gpkg").path
        _ = try await vul(try GeoPackageCatalogus(path: bestand))
        try await bij(try GeoPackageCatalogus(path: bestand, readOnly: true), instellingen, gebruik)
    }

    /// What the product ships, read and checked once.
    private static let geleverd = Task {
        let bron = GeheugenCatalogus()
        _ = try await Geodata(map: ProjectFolder.geodata).vul(bron)
        var lagen: [(Laaginhoud, Laagherkomst)] = []
        for laag in Laag.allCases {
            guard let herkomst = await bron.herkomst(van: laag) else { continue }
            let alles = try await bron.blad(Bladvraag(laag, aantal: .max)).objecten
            lagen.append((Laaginhoud(laag, alles), herkomst))
        }
        return lagen
    }

    private static func vul(_ catalogus: some Catalogusbeheer) async throws -> some Catalogusbeheer {
        for (inhoud, herkomst) in try await geleverd.value {
            try await catalogus.schrijf(inhoud, wijze: .vervang, herkomst: herkomst)
        }
        return catalogus
    }

    private static func bij(
        _ catalogus: any Catalogusbeheer, _ instellingen: Dienstinstellingen,
        _ gebruik: @escaping @Sendable (Proefklant) async throws -> Void
    ) async throws {
        let dienst = Dienst(
            catalogus: catalogus, gridDirectory: ProjectFolder.geodata.path,
            ondergrond: { Ondergrond(water: [], buurlanden: [], plaatsen: []) }, instellingen: instellingen,
            klok: { Date(timeIntervalSince1970: 1_750_000_000) })
        try await Application(responder: dienst).test(.router) { client in
            try await gebruik(Proefklant(client: client, catalogus: catalogus))
        }
    }
}

extension Dienstinstellingen {
    /// Without optimisation, and beside other tests, an answer takes its time.
    static var geduldig: Dienstinstellingen {
        var instellingen = Dienstinstellingen()
        instellingen.rekentijd = .seconds(3_600)
        return instellingen
    }

    /// With which the tokens of the tests may write.
    static var schrijvend: Dienstinstellingen {
        get throws {
            var instellingen = geduldig
            instellingen.toegang = Toegangsregister(
                try Toegangslijst(
                    tekst: try Proefklant.bewijs.regel("proef") + "\n" + Proefklant.ander.regel("Anna"), naam: "proef"))
            return instellingen
        }
    }
}

/// Sends requests to a service under test.
struct Proefklant: Sendable {
    let client: any TestClientProtocol
    let catalogus: any Catalogusbeheer

    func vraag(
        _ doel: String, _ methode: HTTPRequest.Method = .get, koppen: [String: String] = [:], lichaam: String? = nil
    ) async throws -> Proefantwoord {
        var velden = HTTPFields()
        for (naam, waarde) in koppen {
            if let naam = HTTPField.Name(naam) { velden[naam] = waarde }
        }
        return try await vraag(doel, methode, velden, lichaam)
    }

    private func vraag(
        _ doel: String, _ methode: HTTPRequest.Method, _ velden: HTTPFields, _ lichaam: String?
    ) async throws -> Proefantwoord {
        let antwoord = try await client.executeRequest(
            uri: doel, method: methode, headers: velden, body: lichaam.map { ByteBuffer(string: $0) })
        return Proefantwoord(
            status: antwoord.status.code, koppen: antwoord.headers, bytes: Array(antwoord.body.readableBytesView))
    }

    static let bewijs = Toegangsbewijs()
    static let ander = Toegangsbewijs()

    /// Writes with a token; GeoJSON, or a merge patch for PATCH, unless the headers say otherwise.
    func schrijf(
        _ methode: HTTPRequest.Method, _ doel: String, _ lichaam: String? = nil, _ koppen: [String: String] = [:]
    ) async throws -> Proefantwoord {
        var alle = ["Authorization": "Bearer \(Self.bewijs.token)"]
        if lichaam != nil {
            alle["Content-Type"] = methode == .patch ? "application/merge-patch+json" : "application/geo+json"
        }
        return try await vraag(doel, methode, koppen: alle.merging(koppen) { $1 }, lichaam: lichaam)
    }

    /// The JSON of an answer that must be there.
    func json(_ doel: String) async throws -> AttributeValue {
        let antwoord = try await vraag(doel)
        try #require(antwoord.status == 200, "\(doel): \(antwoord.tekst)")
        return try antwoord.json
    }

    /// The ids of a list.
    func ids(_ doel: String) async throws -> [String] {
        try await json(doel)["features"]?.array?.compactMap { $0["id"]?.string } ?? []
    }
}

/// What came back.
struct Proefantwoord: Sendable {
    let status: Int
    let koppen: HTTPFields
    let bytes: [UInt8]

    var tekst: String { String(decoding: bytes, as: UTF8.self) }
    var json: AttributeValue { get throws { try AttributeValue(json: tekst) } }
    var mediatype: String { String((koppen[.contentType] ?? "").prefix { $0 != ";" }) }

    func kop(_ naam: String) -> String? { HTTPField.Name(naam).flatMap { koppen[$0] } }
    /// The codes of what a problem says is wrong, with the parameter each is about.
    var fouten: [String] {
        let lijst = (try? json["errors"]?.array) ?? []
        return lijst.map { fout in
            let plek = fout["location"]?["name"]?.string ?? fout["location"]?["pointer"]?.string
            return "\(plek ?? "-"):\(fout["code"]?.string ?? "-")"
        }
    }
}
