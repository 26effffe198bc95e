// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// In which reference systems the geometries of a GeoJSON text are said to be.
struct CoordinateClaims: Sendable {
    /// That of `geometry`.
    let geometry: CoordinateClaim
    /// That of `place`, which only JSON-FG has.
    let place: CoordinateClaim
    /// Whether a caller knows better than the file, and then also than its features.
    let isOverridden: Bool

    /// - Throws: ``FormatError`` `unknownCRS`.
    init(_ outline: GeoJSONOutline, override: CoordinateReferenceSystem?) throws(FormatError) {
        isOverridden = override != nil
        if let override {
            // GeoJSON never has latitude first, a caller who names the system may know better.
            geometry = CoordinateClaim(crs: override, authority: .caller, followsDefinition: override.isOfficial)
            place = geometry
            return
        }
        if let crs = outline.crs, !crs.isNull {
            geometry = CoordinateClaim(crs: try CRSMember.system(of: crs), authority: .file)
        } else {
            let text = "the file has no 'crs' member and should be in longitude and latitude"
            geometry = CoordinateClaim(crs: .crs84, authority: .standard(text))
        }
        place =
            try outline.coordRefSys.flatMap { value throws(FormatError) in
                value.isNull ? nil : try Self.place(value)
            }
            ?? CoordinateClaim(crs: .crs84, authority: .standard("a 'place' without 'coordRefSys' should be in CRS84"))
    }

    /// The claim of a `coordRefSys`; coordinates are then in the order of its definition (JSON-FG 1.0, clause 7.5).
    static func place(_ value: AttributeValue) throws(FormatError) -> CoordinateClaim {
        CoordinateClaim(crs: try CRSMember.system(ofReference: value), authority: .file, followsDefinition: true)
    }
}
