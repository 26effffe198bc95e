// SPDX-License-Identifier: EUPL-1.2

public import Foundation
internal import GRDB
public import Geometry

/// Reads a feature layer of a GeoPackage one feature at a time, into RD New at 1 mm.
///
/// Any reference system that PROJ knows is read; heights and measures are dropped, which the summary tells.
public struct GeoPackageReader: Sendable {
    /// The name of the file in messages.
    public let name: String
    let url: URL
    /// The tables of the layer: one, or one for each kind of geometry.
    let parts: [GeoPackageLayer]
    let claim: CoordinateClaim
    let gridDirectory: String

    /// A reader of a layer.
    /// - Parameters:
    ///   - url: The file, whose name is used in messages.
    ///   - layer: The name of the layer; nil for the only one, also when its points or lines stand in tables of their
    ///     own, as ``GeoPackageWriter`` makes them.
    ///   - crs: The reference system, when the file is known to claim the wrong one or none; x or longitude comes first
    ///     in a GeoPackage whatever the system.
    ///   - gridDirectory: The folder of the RDNAPTRANS2018 grid, read only when the layer is not in RD New.
    /// - Throws: ``FormatError`` when the file is missing, damaged or no GeoPackage, or when the layer is not in it.
    public init(
        contentsOf url: URL, layer: String? = nil, crs: CoordinateReferenceSystem? = nil, gridDirectory: String
    ) throws(FormatError) {
        name = url.lastPathComponent
        self.url = url
        self.gridDirectory = gridDirectory
        guard try InputFile.isRegular(url) else {
            throw FormatError(.unreadable, "a GeoPackage cannot be read from a pipe: name the file", file: name)
        }
        parts = try GeoPackageConnection.read(url) { db in
            let names = try GeoPackageLayer.names(in: db)
            return try Self.choose(layer, among: names).map { try GeoPackageLayer(named: $0, in: db) }
        }
        if let crs {
            claim = CoordinateClaim(crs: crs, authority: .caller)
        } else if let crs = parts.first?.crs, parts.allSatisfy({ $0.crs == crs }) {
            claim = CoordinateClaim(crs: crs, authority: .file)
        } else {
            throw FormatError(
                .unknownCRS,
                "the layer '\(parts.map(\.table).joined(separator: ", "))' says of no reference system that it is in: "
                    + "use --crs EPSG:28992 or another that it is in", file: name)
        }
    }

    /// The names of the feature layers in a file, in their order.
    /// - Throws: ``FormatError`` when the file is missing, damaged or no GeoPackage.
    public static func layers(of url: URL) throws(FormatError) -> [String] {
        try GeoPackageConnection.read(url, GeoPackageLayer.names)
    }

    private static func choose(_ wanted: String?, among names: [String]) throws(FormatError) -> [String] {
        let list = names.joined(separator: ", ")
        if let wanted {
            if names.contains(wanted) { return [wanted] }
            throw FormatError(.noSuchLayer, "there is no layer '\(wanted)': the file has \(list)")
        }
        guard !names.isEmpty else { throw FormatError(.empty, "the GeoPackage has no layer with features") }
        guard let parts = GeometryGroup.parts(of: names) else {
            throw FormatError(.severalLayers, "the file has several layers, name one with --layer: \(list)")
        }
        return parts
    }
}

extension GeoPackageReader: FeatureSource {
    /// Reads all features in the order of their keys, each mapped on any thread, the outcomes handed on in order.
    /// - Throws: ``FormatError`` when the file is damaged, or what the mapping or the body throws.
    @discardableResult
    public func read<Output: Sendable>(
        mapping: @escaping @Sendable (FeatureRecord) throws -> Output, _ body: (Output) throws -> Void
    ) throws -> ReadingSummary {
        try GeoPackageConnection.withDatabase(url) { db in
            do {
                var summary: ReadingSummary?
                for part in parts {
                    var pass = try GeoPackagePass(self, part, after: summary, db)
                    try RecordBatches.run({ try pass.next() }, mapping: mapping, body)
                    summary = pass.summary
                }
                return summary ?? ReadingSummary(crs: claim.crs)
            } catch let error as FormatError {
                throw error.locating(file: name)
            }
        }
    }
}
