// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// In which reference system the coordinates of a file are, and how they become RD New.
struct CoordinateSource {
    /// Who says so, for messages.
    enum Authority { case file, standard, caller }

    let crs: CoordinateReferenceSystem
    let authority: Authority
    /// Whether pairs are latitude first: GeoJSON never has that, a caller who names the system may know better.
    let isLatitudeFirst: Bool
    private let gridDirectory: String
    /// Made at the first degrees only: files in RD New need no grid.
    private var transformer: CoordinateTransformer?

    /// - Throws: ``FormatError`` `unknownCRS` when the system is not known or cannot be transformed.
    init(
        override: CoordinateReferenceSystem?, claim: AttributeValue?, gridDirectory: String
    ) throws(FormatError) {
        self.gridDirectory = gridDirectory
        if let override {
            crs = override
            authority = .caller
            isLatitudeFirst = override.isLatitudeFirst
        } else if let claim, !claim.isNull {
            crs = try CRSMember.system(of: claim)
            authority = .file
            isLatitudeFirst = false
        } else {
            crs = .crs84
            authority = .standard
            isLatitudeFirst = false
        }
        // Whether a code exists must be known before the first feature, and so must its accuracy.
        if !crs.isOfficial { try prepare() }
    }

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
                from: crs, to: .rdNew, order: isLatitudeFirst ? .definition : .eastingFirst,
                gridDirectory: gridDirectory)
        } catch {
            let isUnknown = error.code == .unknownCRS || error.code == .noOperation
            throw FormatError(isUnknown ? .unknownCRS : .transformation, error.message)
        }
    }
}
