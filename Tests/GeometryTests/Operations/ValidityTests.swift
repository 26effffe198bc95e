// SPDX-License-Identifier: EUPL-1.2

import Geometry
import TestSupport
import Testing

@Suite("Validity and repair")
struct ValidityTests {
    @Test(arguments: ShapeCatalogue.simple + ShapeCatalogue.multiple + ShapeCatalogue.empty + ShapeCatalogue.delicate)
    func `valid`(named: NamedShape) throws {
        #expect(try named.shape.validity() == .valid)
        #expect(try named.shape.validityByGEOS() == .valid)
    }

    @Test(arguments: [
        ("bow-tie", "Self-intersection", 5.0, 5.0),
        ("nested shells", "Nested shells", 20, 20),
        ("hole outside the shell", "Hole lies outside shell", 50, 50),
        ("spike", "Ring Self-intersection", 10, 10),
        ("overlapping parts", "Self-intersection", 10, 5),
        ("one point repeated", "Too few points in geometry component", 5, 5),
    ])
    func `invalid tells why and where`(name: String, reason: String, x: Double, y: Double) throws {
        let named = try #require(ShapeCatalogue.invalid.first { $0.name == name })
        guard case .invalid(let found, let location) = try named.shape.validity() else {
            Issue.record("\(name) was called valid")
            return
        }
        #expect(found == reason)
        #expect(location == Point(checked: x, y))
    }

    @Test(arguments: ShapeCatalogue.invalid)
    func `all that are invalid are found`(named: NamedShape) throws {
        guard case .invalid(let reason, let location) = try named.shape.validity() else {
            Issue.record("called valid")
            return
        }
        #expect(!reason.isEmpty)
        #expect(location != nil)
    }

    @Test(arguments: ShapeCatalogue.all)
    func `what was made valid is valid`(named: NamedShape) throws {
        guard let box = named.shape.boundingBox, box.width < 1e9 else { return }
        #expect(try named.shape.madeValid().validity().isValid)
    }

    @Test(arguments: ShapeCatalogue.validAreas)
    func `repair leaves the area of what is valid`(named: NamedShape) throws {
        let made = try named.shape.madeValid()
        #expect(abs(made.area - named.shape.area) <= 1e-9 * named.shape.area)
    }

    @Test
    func `a bow-tie keeps both its triangles`() throws {
        let made = try ShapeCatalogue.bowTie.madeValid()
        #expect(made.area == 50)
        #expect(made.polygons.count == 2)
        #expect(try made.intersects(Point(x: 9, y: 5)))
        #expect(try !made.intersects(Point(x: 5, y: 9)))
    }

    @Test(arguments: [
        ("overlapping parts", 175.0), ("the same part twice", 100), ("nested shells", 10_000),
        ("parts sharing an edge", 200), ("hole across the shell", 75), ("spike", 100), ("zero area", 0),
        ("one point repeated", 0),
    ])
    func `shells are merged, holes cut out and spikes dropped`(name: String, area: Double) throws {
        let named = try #require(ShapeCatalogue.invalid.first { $0.name == name })
        let made = try named.shape.madeValid()
        #expect(made.area == area)
        #expect(made.polygons.isEmpty == (area == 0))
    }

    @Test
    func `reading what GEOS made keeps the invariants`() throws {
        for named in ShapeCatalogue.all {
            guard let made = try? named.shape.madeValid() else { continue }
            for ring in made.polygons.flatMap(\.rings) { #expect(try Ring(coordinates: ring.coordinates) == ring) }
        }
    }
}
