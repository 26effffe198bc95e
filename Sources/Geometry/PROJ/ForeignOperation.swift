// SPDX-License-Identifier: EUPL-1.2

/// How coordinates of a reference system that is none of the official ones become ETRS89, and how well.
public struct ForeignOperation: Hashable, Sendable {
    /// The system.
    public let crs: CoordinateReferenceSystem
    /// Its name in the EPSG registry, as in `BD72 / Belgian Lambert 72`.
    public let crsName: String
    /// The name of the operation in the EPSG registry, as PROJ composes it.
    public let name: String
    /// The accuracy of the operation in metres, as the registry states it; 0 for a mere projection of ETRS89 itself, nil
    /// when it is not stated.
    public let accuracy: Double?
    /// The area for which the operation is meant, in the words of the registry.
    public let areaOfUse: String
    /// The limits of that area in degrees.
    let bounds: BoundingBox?
    /// Whether its coordinates are angles.
    public let isGeographic: Bool
    /// Whether the first of two numbers is the latitude or northing, by the definition of the system.
    public let isNorthingFirst: Bool

    /// A sentence for people about what the coordinates went through.
    public var notice: String {
        let quality =
            switch accuracy {
            case .some(0): "without loss of accuracy"
            case .some(let metres): "to \(Millimetres.text(metres)) m"
            case nil: "with unknown accuracy"
            }
        return "\(crs.rawValue) (\(crsName)) was transformed to ETRS89 \(quality), by '\(name)', and from there by "
            + "RDNAPTRANS2018"
    }
}
