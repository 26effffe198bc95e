// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import Geometry

/// Writes the features of one layer into a new GeoPackage.
///
/// Areas are written as multipolygons with shells counter-clockwise. When there are also points, lines or collections
/// these come in tables of their own, with `_punten`, `_lijnen` or `_gemengd` behind the name. Columns are named as the Dutch profile asks and
/// described by the names of their attributes, and the index and the extent are made when the layer is finished.
public final class GeoPackageWriter: FeatureWriter {
    /// So many features tell which columns there are; more are added when a later feature needs them.
    private static let batchSize = 512

    private let file: GeoPackageFile
    private let layer: LayerDescription
    private let degrees: DegreeShape?
    private var tables: [GeometryGroup: GeoPackageTable] = [:]
    private var batches: [GeometryGroup: [(number: Int, feature: Feature)]] = [:]
    private var count = 0
    private var isFinished = false

    init(_ layer: LayerDescription, in file: GeoPackageFile, gridDirectory: String) throws(FormatError) {
        guard layer.crs == .rdNew || layer.crs.isGeographic else {
            throw FormatError(
                .unknownCRS, "a GeoPackage is written in RD New or in degrees, not in \(layer.crs.rawValue)")
        }
        self.file = file
        self.layer = layer
        degrees = layer.crs == .rdNew ? nil : try DegreeShape(gridDirectory: gridDirectory)
    }

    /// Writes a feature.
    /// - Throws: ``FormatError`` `transformation` when it lies outside the area of RDNAPTRANS2018, `unwritable` as when
    ///   the disk is full or two features have one number.
    public func write(_ feature: Feature) throws {
        var feature = feature
        if let degrees, let shape = feature.geometry { feature.geometry = try degrees.shape(shape) }
        count += 1
        let group = GeometryGroup(feature.geometry)
        batches[group, default: []].append((count, feature))
        if batches[group]?.count == Self.batchSize { try flush(group) }
    }

    /// Ends the layer: its index, its extent and what describes it.
    /// - Throws: ``FormatError`` `unwritable`.
    public func finish() throws {
        guard !isFinished else { return }
        for group in GeometryGroup.allCases where batches[group]?.isEmpty == false { try flush(group) }
        if tables.isEmpty { tables[.areas] = GeoPackageTable(layer, .areas) }
        try file.write { db in
            for group in GeometryGroup.allCases { try tables[group]?.finish(isOnly: tables.count == 1, in: db) }
        }
        isFinished = true
    }

    private func flush(_ group: GeometryGroup) throws(FormatError) {
        let table = tables[group] ?? GeoPackageTable(layer, group)
        tables[group] = table
        let batch = batches.removeValue(forKey: group) ?? []
        try file.write { db in try table.insert(batch, in: db) }
    }
}
