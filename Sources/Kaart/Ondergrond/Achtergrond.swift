// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The background made ready for some sheets: the work that they share is done once.
struct Achtergrond: Sendable {
    let ondergrond: Ondergrond
    let landschap: Landschap
    /// The provincies for the small map beside the sheet of one of them.
    let overzicht: [MultiPolygon]
    private let water: Waterdek
    private let perSchaal: [Int: Schaallandschap]

    /// The largest scale of the small map.
    static let overzichtschaal = 6_000_000

    /// - Throws: `GeometryError` when an area cannot be simplified.
    init(_ ondergrond: Ondergrond, voor ontwerpen: [Kaartontwerp]) async throws {
        let landschap = Landschap(ontwerpen.first?.inhoud.provincies ?? [], ondergrond)
        let schalen = Set(ontwerpen.map(\.indeling.kaart.schaal)).sorted()
        // Water and land have no need of each other until both are ready.
        async let waterdek = Waterdek(ondergrond.water, op: landschap.land)
        let landen = try await Taken.map(schalen) { try Vereenvoudiging(schaal: $0).passend(landschap.land) }
        let water = await waterdek
        let vereenvoudigd = zip(schalen, landen).map { schaal, land in
            Schaallandschap(landschap, land: land, water, schaal: schaal)
        }
        let isNodig = ontwerpen.contains { $0.indeling.overzicht != nil }
        overzicht = isNodig ? try landschap.hoofddelen(schaal: Self.overzichtschaal) : []
        self.ondergrond = ondergrond
        self.landschap = landschap
        self.water = water
        perSchaal = Dictionary(uniqueKeysWithValues: zip(schalen, vereenvoudigd))
    }

    /// The background at a scale of one of the sheets.
    /// - Throws: `GeometryError` when an area cannot be simplified.
    func landschap(_ schaal: Int) throws -> Schaallandschap {
        try perSchaal[schaal] ?? Schaallandschap(landschap, water, schaal: schaal)
    }
}
