// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The water that covers land: lakes, canals, and the sea where provincies reach into it.
///
/// Cutting water off at borders takes long, so that each part is cut when a scale first shows it.
actor Waterdek {
    private let water: [MultiPolygon]
    private let land: [MultiPolygon]
    /// Which part of the water covers which provincie or neighbour; nil where they could not be laid over each other.
    private let paren: [OverlapPair]?
    private var stukken: [Int: Task<MultiPolygon, any Error>] = [:]

    /// - Parameter kleinste: Water that covers no more land than this many m² is left out: most of it lies beside the
    ///   land and only seems to cover it.
    /// - Throws: `CancellationError`.
    init(_ water: [Watervlak], op land: [MultiPolygon], kleinste: Double) async throws {
        // Parts go one by one, because an overlay looks at all vertices of both.
        let delen = water.map(\.vlak).sorted { $0.volgorde.lexicographicallyPrecedes($1.volgorde) }
            .flatMap(\.polygons).map { MultiPolygon([$0]) }
        let paren = try? await OverlapJoin.pairs(delen, land, tasks: Taken.tegelijk)
        try Task.checkCancellation()
        self.water = delen
        self.land = land
        self.paren = paren?.filter { $0.area > kleinste }
    }

    /// The water that shows at a scale, without borders of provincies in it; of what lies wholly outside the box
    /// nothing need be there.
    nonisolated func zichtbaar(_ vereenvoudiging: Vereenvoudiging, in vak: BoundingBox? = nil) async -> MultiPolygon {
        let stukken = try? await stukken(groterDan: vereenvoudiging.kleinsteWater, in: vak)
        let nodig = (stukken ?? water).filter { stuk in vak.map(stuk.binnenBereik) ?? true }
        // Uniting takes long, and at most scales hardly anything shows: the rest goes first.
        guard stukken != nil, let samen = try? nodig.map(vereenvoudiging.zichtbaar).union() else {
            return MultiPolygon(nodig.flatMap(\.polygons))
        }
        return vereenvoudiging.water(samen)
    }

    /// The water on each provincie or neighbour, without what cannot be seen.
    private func stukken(groterDan kleinste: Double, in vak: BoundingBox?) async throws -> [MultiPolygon] {
        guard let paren else { throw CancellationError() }
        let nodig = paren.indices.filter { index in
            let paar = paren[index]
            return paar.area > kleinste
                && (vak.map { water[paar.first].binnenBereik(van: $0) && land[paar.second].binnenBereik(van: $0) }
                    ?? true)
        }
        let taken = nodig.map { stuk($0, paren[$0]) }
        var resultaat: [MultiPolygon] = []
        for taak in taken { resultaat.append(try await taak.value) }
        return resultaat
    }

    private func stuk(_ index: Int, _ paar: OverlapPair) -> Task<MultiPolygon, any Error> {
        if let bekend = stukken[index] { return bekend }
        let (deel, vlak) = (water[paar.first], land[paar.second])
        let taak = Task<MultiPolygon, any Error> {
            // Most water only touches land or lies wholly in it.
            if paar.area == deel.area { return deel }
            let nabij = vlak.polygons.filter { MultiPolygon([$0]).binnenBereik(van: deel) }
            return try deel.intersection(with: MultiPolygon(nabij)).surface
        }
        stukken[index] = taak
        return taak
    }
}

extension MultiPolygon {
    /// Numbers by which areas are put in an order of their own.
    fileprivate var volgorde: [Double] { [Double(vertexCount)] + polygons.flatMap { $0.shell.coordinates } }

    /// Whether its box meets that of another.
    fileprivate func binnenBereik(van ander: MultiPolygon) -> Bool { ander.boundingBox.map(binnenBereik) ?? false }
}
