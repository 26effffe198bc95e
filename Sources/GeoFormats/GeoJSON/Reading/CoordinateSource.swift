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
    private var transformer: RDTransformer?

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
    }

    /// Turns the pairs of a file into RD New, in place.
    /// - Returns: The index of the first pair that cannot be transformed, nil when all are.
    /// - Throws: ``FormatError`` when nothing can be transformed at all.
    mutating func toRD(_ pairs: inout [Double]) throws(FormatError) -> Int? {
        guard crs.isGeographic, !pairs.isEmpty else { return nil }
        if isLatitudeFirst {
            for index in stride(from: 0, to: pairs.count - 1, by: 2) { pairs.swapAt(index, index + 1) }
        }
        do throws(TransformError) {
            if transformer == nil { transformer = try RDTransformer(gridDirectory: gridDirectory) }
            try transformer?.toRD(&pairs)
            return nil
        } catch {
            guard let index = error.index else { throw FormatError(.transformation, error.message) }
            return index
        }
    }
}
