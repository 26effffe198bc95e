// SPDX-License-Identifier: EUPL-1.2

public import Foundation

/// A file of features of any product that appears under its name only when it is complete.
///
/// ```swift
/// let file = try FeatureFile(at: url, product: .geoPackage, layer: layer, gridDirectory: grids)
/// for feature in features { try file.write(feature) }
/// try file.commit()
/// ```
public final class FeatureFile {
    private enum Target {
        case bytes(AtomicFile)
        case package(GeoPackageFile)
    }

    private let target: Target
    private let writer: any FeatureWriter

    /// Opens a temporary file beside the target, which stays as it was until the commit.
    /// - Throws: ``FormatError`` `unwritable` when the folder is missing or may not be written, or what the writer of the
    ///   product throws.
    public init(
        at url: URL, product: FeatureProduct, layer: LayerDescription, gridDirectory: String
    ) throws(FormatError) {
        if product == .geoPackage {
            let file = try GeoPackageFile(at: url, gridDirectory: gridDirectory)
            target = .package(file)
            writer = try file.addLayer(layer)
        } else {
            let file = try AtomicFile(at: url)
            target = .bytes(file)
            writer = try product.writer(to: file, layer: layer, gridDirectory: gridDirectory)
        }
    }

    /// Writes a feature in RD New.
    /// - Throws: ``FormatError`` when it cannot be written in the format or the disk is full.
    public func write(_ feature: Feature) throws { try writer.write(feature) }

    /// Ends the file and puts it under its name.
    /// - Throws: ``FormatError`` `unwritable`; the target is then as it was.
    public func commit() throws {
        try writer.finish()
        switch target {
        case .bytes(let file): try file.commit()
        case .package(let file): try file.commit()
        }
    }

    /// Throws away what was written; so does forgetting the object.
    public func discard() {
        switch target {
        case .bytes(let file): file.discard()
        case .package(let file): file.discard()
        }
    }
}
