// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Testing
import Woningbouw

@testable import Kaart

struct VereenvoudigingTests {
    let vereenvoudiging = Vereenvoudiging(schaal: 1_500_000)

    @Test func provinciesHoudenHunOppervlak() async throws {
        guard let geodata = try Geodata() else { return }
        let provincies = await geodata.catalogus.provincies()
        let vlakken = try vereenvoudiging.passend(
            provincies.map(\.vlak), basis: Vereenvoudiging(schaal: Basis.schaal(voor: 1_500_000)))
        for (provincie, vlak) in zip(provincies, vlakken) {
            #expect(abs(vlak.area / provincie.vlak.area - 1) <= 0.002, "\(provincie.naam)")
            #expect(vlak.vertexCount < provincie.vlak.vertexCount)
        }
    }

    @Test func alleenWaterOpLandBlijft() async throws {
        let land = Proefdata.rechthoek(100_000, 400_000, 50_000, 50_000)
        let zee = Proefdata.rechthoek(50_000, 400_000, 60_000, 50_000)
        let smal = Proefdata.rechthoek(120_000, 400_000, 40, 50_000)
        let water = try await Self.water([zee, smal], op: land)
        #expect(water.area == 10_000 * 50_000)
    }

    private static func water(_ water: [MultiPolygon], op land: MultiPolygon) async throws -> MultiPolygon {
        let provincie = Provincie(
            code: "PV01", naam: "Proef", begrenzing: Begrenzing(herkomst: .indicatief), vlak: land)
        let ondergrond = Ondergrond(water: water.map { Watervlak(naam: nil, soort: "meer", vlak: $0) })
        let landschap = Landschap([provincie], ondergrond)
        return try await Basis(landschap, ondergrond, schaal: 400_000).landschap(1_500_000, provincies: 1).water
    }

    @Test func ongeldigWaterBlijftZoalsHetIs() async throws {
        let strik = MultiPolygon([
            Polygon(
                shell: try Ring(coordinates: [
                    100_000, 400_000, 110_000, 410_000, 110_000, 400_000, 100_000, 410_000,
                    100_000, 400_000,
                ]))
        ])
        let land = Proefdata.rechthoek(90_000, 390_000, 50_000, 50_000)
        #expect(try await Self.water([strik], op: land) == strik)
    }
}
