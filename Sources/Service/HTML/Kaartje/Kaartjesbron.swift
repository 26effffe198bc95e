// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Kaart
import Woningbouw

/// Gathers what lies in the window of a small map.
struct Kaartjesbron: Sendable {
    let bronnen: Dienstbronnen

    /// More gebieden than this are no map of this size.
    private static let meeste = 5_000

    /// A map without locaties: land, water, gebieden of the day and places.
    func kaartje(_ vak: Kaartjevak, op peildatum: Datum?) async throws -> Kaartje {
        let dag = try await bronnen.dag(peildatum)
        return try await bronnen.voorraad.haal("\(dag) \(vak.vak)") { [bronnen] in
            let ondergrond = try await bronnen.kaarten.haal("ondergrond") { try bronnen.ondergrond() }
            let provincies = try await bronnen.catalogus.provincies()
            let gebieden = try await gebieden(vak.vak, op: dag)
            let knipper = Kaartjesknipper(vak)
            var kaartje = Kaartje(vak: vak)
            kaartje.land = try knipper.aansluitend(provincies.map(\.vlak))
            kaartje.buurland = try ondergrond.buurlanden.compactMap { try knipper.geknipt($0.vlak) }
            kaartje.water = try ondergrond.water.compactMap { try knipper.geknipt($0.vlak) }
            kaartje.gebieden = try gebieden.compactMap { gebied in
                try gebied.vorm.vlak.flatMap(knipper.geknipt).map { Kaartje.Vlak($0, gebied.begrenzing) }
            }
            kaartje.plaatsen = ondergrond.plaatsen.filter { vak.vak.contains($0.punt) }
            return kaartje
        }
    }

    /// The gebieden in a window; none when there are so many that nothing could be told from them.
    private func gebieden(_ vak: BoundingBox, op dag: Datum) async throws -> [Woningbouwgebied] {
        var vraag = Bladvraag(.woningbouwgebieden, aantal: Self.meeste)
        vraag.peildatum = dag
        vraag.filters = [Vakfilter(vak: vak)]
        let blad = try await bronnen.catalogus.blad(vraag)
        if blad.heeftVervolg { return [] }
        return blad.objecten.compactMap { if case .woningbouwgebied(let gebied) = $0 { gebied } else { nil } }
    }
}

/// Cuts areas to a window and leaves out what is too small to be seen there.
struct Kaartjesknipper: Sendable {
    private let kader: Shape
    private let vak: BoundingBox
    private let meters: Double

    init(_ vak: Kaartjevak) {
        // A little wider, so that no line of the cut is seen.
        self.vak = vak.vak.expanded(metres: vak.meters * 10)
        meters = vak.meters
        kader = self.vak.vlak.map(Shape.polygon) ?? .multiPolygon(MultiPolygon([]))
    }

    /// Areas that lie next to each other, in the window.
    func aansluitend(_ vlakken: [MultiPolygon]) throws -> [MultiPolygon] {
        try Coverage.simplified(vlakken, tolerance: meters * 1.5, maximumDistance: meters).compactMap(knip)
    }

    /// An area in the window, nil when it lies outside.
    func geknipt(_ vlak: MultiPolygon) throws -> MultiPolygon? {
        guard let eigen = vlak.boundingBox, eigen.intersects(vak) else { return nil }
        return try knip(try vlak.simplified(tolerance: meters / 2).surface)
    }

    private func knip(_ vlak: MultiPolygon) throws -> MultiPolygon? {
        guard let eigen = vlak.boundingBox, eigen.intersects(vak) else { return nil }
        if vak.contains(eigen) { return vlak }
        let deel = try kader.intersection(with: vlak).surface
        return deel.isEmpty ? nil : deel
    }
}

extension BoundingBox {
    /// The box as an area, nil when it has none.
    fileprivate var vlak: Polygon? {
        let hoeken = [minX, minY, maxX, minY, maxX, maxY, minX, maxY, minX, minY]
        return (try? Ring(coordinates: hoeken)).map { Polygon(shell: $0) }
    }
}
