// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// How the coordinates of a file become RD New.
struct CoordinateSource {
    let claim: CoordinateClaim
    private let gridDirectory: String
    /// Made at the first degrees only: files in RD New need no grid.
    private var transformer: CoordinateTransformer?

    /// - Throws: ``FormatError`` `unknownCRS` when the system is not known or cannot be transformed.
    init(_ claim: CoordinateClaim, gridDirectory: String) throws(FormatError) {
        self.claim = claim
        self.gridDirectory = gridDirectory
        // Whether a code exists must be known before the first feature, and so must its accuracy.
        if !claim.crs.isOfficial { try prepare() }
    }

    var crs: CoordinateReferenceSystem { claim.crs }
    /// What is used beside RDNAPTRANS2018; nil for the official systems.
    var operation: ForeignOperation? { transformer?.operations.first }
    /// How many coordinates lay outside the area for which its accuracy is stated.
    var pairsOutsideAreaOfUse: Int { transformer?.pairsOutsideAreaOfUse ?? 0 }

    /// Turns the pairs of a file into RD New, in place.
    /// - Returns: The index of the first pair that cannot be transformed, nil when all are.
    /// - Throws: ``FormatError`` when nothing can be transformed at all.
    mutating func toRD(_ pairs: inout [Double]) throws(FormatError) -> Int? {
        guard crs != .rdNew, !pairs.isEmpty else { return nil }
        if transformer == nil { try prepare() }
        do throws(TransformError) {
            try transformer?.transform(&pairs)
            return nil
        } catch {
            guard let index = error.index else { throw FormatError(.transformation, error.message) }
            return index
        }
    }

    private mutating func prepare() throws(FormatError) {
        do throws(TransformError) {
            transformer = try CoordinateTransformer(
                from: crs, to: .rdNew, order: claim.followsDefinition ? .definition : .eastingFirst,
                gridDirectory: gridDirectory)
        } catch {
            let isUnknown = error.code == .unknownCRS || error.code == .noOperation
            throw FormatError(isUnknown ? .unknownCRS : .transformation, error.message)
        }
    }
}
