// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// What a reader met in a file.
public struct ReadingSummary: Hashable, Sendable {
    /// The reference system in which the coordinates were read.
    public var crs: CoordinateReferenceSystem
    /// How coordinates of another than the official systems became ETRS89, with the accuracy in metres; nil for the
    /// official ones, which keep their millimetre.
    public var operation: ForeignOperation?
    /// How many coordinates lay outside the area for which that accuracy is stated.
    public var coordinatesOutsideAreaOfUse = 0
    /// How many features there are.
    public var features = 0
    /// How many of them have a geometry that cannot be used.
    public var defects = 0
    /// How many coordinates had a height or more numbers, which were dropped.
    public var droppedHeights = 0
    /// Whether the file says that its writer stopped before the last feature, as ArcGIS Server does at its limit.
    public var isCutOff = false
    /// The columns that hold bytes, which no attribute can hold.
    public var passedOver: [String] = []
}

extension ReadingSummary {
    /// Sentences for people about what became of the coordinates; none when nothing did.
    public var notices: [String] {
        var result: [String] = []
        if isCutOff {
            result.append(
                "the file does not hold all features: the server that wrote it stopped at its limit "
                    + "(exceededTransferLimit); ask it for the rest with resultOffset")
        }
        if droppedHeights > 0 {
            result.append("\(droppedHeights) coordinates had a height or more numbers, which were dropped")
        }
        if !passedOver.isEmpty {
            result.append("columns of bytes were passed over: \(passedOver.joined(separator: ", "))")
        }
        guard let operation else { return result }
        result.append(operation.notice)
        if coordinatesOutsideAreaOfUse > 0 {
            result.append(
                "of these coordinates \(coordinatesOutsideAreaOfUse) lie outside the area for which that accuracy is "
                    + "stated: \(operation.areaOfUse)")
        }
        return result
    }
}
