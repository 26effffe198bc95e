// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import Kaart
import TestSupport
import Woningbouw

/// What the product ships, read without the module that reads files, which Kaart does not know.
struct Geodata {
    let catalogus: GeheugenCatalogus
    let ondergrond: Ondergrond
    let locaties: [Locatie]

    /// The shipped data, nil where they are not there.
    init?() throws {
        let map = ProjectFolder.geodata
        guard FileManager.default.fileExists(atPath: map.appending(path: "provincies.geojson").path) else {
            return nil
        }
        func objecten(_ naam: String) throws -> [Object] { try Object.lees(map.appending(path: "\(naam).geojson")) }
        locaties = try objecten("locaties").map { try $0.locatie() }
        catalogus = GeheugenCatalogus(
            .locaties(locaties),
            .woningbouwgebieden(try objecten("woningbouwgebieden").map { try $0.gebied() }),
            .provincies(
                try objecten("provincies").map {
                    Provincie(
                        code: $0.tekst("code") ?? "", naam: $0.tekst("naam") ?? "",
                        begrenzing: Begrenzing(herkomst: .indicatief, bron: $0.tekst("bron")), vlak: try $0.vlak())
                }))
        ondergrond = Ondergrond(
            water: try objecten("water").map {
                Watervlak(naam: $0.tekst("naam"), soort: $0.tekst("soort") ?? "", vlak: try $0.vlak())
            },
            buurlanden: try objecten("buurlanden").map {
                Buurland(naam: $0.tekst("naam") ?? "", vlak: try $0.vlak())
            },
            plaatsen: try objecten("plaatsen").map {
                Plaats(
                    naam: $0.tekst("naam") ?? "", punt: try $0.punten()[0], rang: $0.getal("rang") ?? 3,
                    isHoofdstad: $0.eigenschappen["hoofdstad"] as? Bool ?? false)
            })
    }
}

/// A feature of a GeoJSON file in RD New.
private struct Object {
    let eigenschappen: [String: Any]
    let soort: String
    let coordinaten: Any

    static func lees(_ bestand: URL) throws -> [Object] {
        guard FileManager.default.fileExists(atPath: bestand.path) else { return [] }
        let document = try JSONSerialization.jsonObject(with: Data(contentsOf: bestand)) as? [String: Any]
        return (document?["features"] as? [[String: Any]] ?? []).map { feature in
            let geometrie = feature["geometry"] as? [String: Any]
            return Object(
                eigenschappen: feature["properties"] as? [String: Any] ?? [:],
                soort: geometrie?["type"] as? String ?? "", coordinaten: geometrie?["coordinates"] ?? [])
        }
    }

    func tekst(_ naam: String) -> String? { eigenschappen[naam] as? String }
    func getal(_ naam: String) -> Int? { (eigenschappen[naam] as? NSNumber)?.intValue }
    func lijst(_ naam: String) -> [String] { eigenschappen[naam] as? [String] ?? [] }

    func vlak() throws -> MultiPolygon {
        let delen = soort == "Polygon" ? [coordinaten] : coordinaten as? [Any] ?? []
        return MultiPolygon(
            try delen.map { deel in
                let ringen = try (deel as? [[[Double]]] ?? []).map { try Ring(coordinates: Array($0.joined())) }
                return Polygon(shell: ringen[0], holes: Array(ringen.dropFirst()))
            })
    }

    func punten() throws -> [Point] {
        let lijst = soort == "Point" ? [coordinaten as? [Double] ?? []] : coordinaten as? [[Double]] ?? []
        return try lijst.map { try Point(x: $0[0], y: $0[1]) }
    }

    func vorm() throws -> Vorm {
        soort.hasSuffix("Polygon") ? .vlak(try vlak()) : .plaats(try punten())
    }

    func begrenzing() -> Begrenzing {
        Begrenzing(herkomst: tekst("begrenzingHerkomst").flatMap(Begrenzing.Herkomst.init) ?? .onbekend)
    }

    func opgaven() -> [Woningopgave] {
        (eigenschappen["woningen"] as? [[String: Any]] ?? []).compactMap { opgave in
            Woningopgave(
                min: opgave["min"] as? Int ?? 0, max: opgave["max"] as? Int ?? 0,
                tekst: opgave["tekst"] as? String ?? "", soort: opgave["soort"] as? String ?? Woningopgave.totaal,
                bron: opgave["bron"] as? String ?? "",
                zekerheid: Zekerheid(rawValue: opgave["zekerheid"] as? String ?? "") ?? .algemeneKennis)
        }
    }

    func locatie() throws -> Locatie {
        Locatie(
            id: tekst("id") ?? "", nummer: getal("nummer") ?? 0, naam: tekst("naam") ?? "",
            gemeenten: lijst("gemeenten"), provincies: lijst("provincies"), opgaven: opgaven(),
            status: tekst("status").flatMap(Status.init), begrenzing: begrenzing(), vorm: try vorm())
    }

    func gebied() throws -> Woningbouwgebied {
        let aanwijzing = eigenschappen["aanwijzing"] as? [String: Any]
        return Woningbouwgebied(
            id: tekst("id") ?? "", nummer: getal("nummer") ?? 0, naam: tekst("naam") ?? "",
            aanwijzing: Aanwijzing(
                van: (aanwijzing?["van"] as? String ?? tekst("aanwijzingVan")).flatMap(Datum.init),
                tot: (aanwijzing?["tot"] as? String ?? tekst("aanwijzingTot")).flatMap(Datum.init)),
            begrenzing: begrenzing(), vorm: try vorm())
    }
}
