// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// The background made ready for some sheets: the work that they share is done once.
struct Achtergrond: Sendable {
    let ondergrond: Ondergrond
    let landschap: Landschap
    private let bases: [Int: Basis]
    private let perSchaal: [Int: Schaallandschap]

    /// The largest scale of the small map.
    static let overzichtschaal = 6_000_000

    /// - Throws: `GeometryError` when an area cannot be simplified.
    init(_ ondergrond: Ondergrond, voor ontwerpen: [Kaartontwerp]) async throws {
        let landschap = Landschap(ontwerpen.first?.inhoud.provincies ?? [], ondergrond)
        let schalen = Set(ontwerpen.map(\.indeling.kaart.schaal)).sorted()
        let basisschalen = Set(schalen.map(Basis.schaal(voor:))).sorted()
        let metOverzicht = ontwerpen.contains { $0.indeling.overzicht != nil }
        let bases = try await Taken.map(basisschalen) {
            try await Basis(landschap, ondergrond, schaal: $0, metOverzicht: metOverzicht)
        }
        let perBasis = Dictionary(uniqueKeysWithValues: zip(basisschalen, bases))
        let landschappen = try await Taken.map(schalen) { schaal in
            try await perBasis[Basis.schaal(voor: schaal)]?.landschap(schaal, provincies: landschap.provincies.count)
        }
        self.ondergrond = ondergrond
        self.landschap = landschap
        self.bases = perBasis
        perSchaal = Dictionary(uniqueKeysWithValues: zip(schalen, landschappen)).compactMapValues(\.self)
    }

    /// The provincies for the small map beside a sheet of the scale.
    func overzicht(_ schaal: Int) -> [MultiPolygon] { bases[Basis.schaal(voor: schaal)]?.overzicht ?? [] }

    /// The background at a scale of one of the sheets, or the part of it that an inset shows.
    /// - Throws: `GeometryError` when an area cannot be simplified.
    func landschap(_ schaal: Int, in vak: BoundingBox? = nil) async throws -> Schaallandschap {
        if let bekend = perSchaal[schaal] { return bekend }
        let nodig = Basis.schaal(voor: schaal)
        let basis =
            if let bekend = bases[nodig] { bekend } else {
                try await Basis(landschap, ondergrond, schaal: nodig)
            }
        return try await basis.landschap(schaal, provincies: landschap.provincies.count, in: vak)
    }
}
