// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Writes a GeoPackage with one layer to a sink, such as standard output.
///
/// A database is not written from its first byte to its last: it is made in a temporary file first.
final class GeoPackageStream: FeatureWriter {
    private let sink: any ByteSink
    private let url: URL
    private let file: GeoPackageFile
    private let writer: GeoPackageWriter

    init(to sink: any ByteSink, layer: LayerDescription, gridDirectory: String) throws(FormatError) {
        self.sink = sink
        url = FileManager.default.temporaryDirectory.appending(path: "\(layer.name)-\(UUID().uuidString).gpkg")
        file = try GeoPackageFile(at: url, gridDirectory: gridDirectory)
        writer = try file.addLayer(layer)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ feature: Feature) throws { try writer.write(feature) }

    func finish() throws {
        try writer.finish()
        try file.commit()
        try InputFile.read(url) { try sink.write($0) }
    }
}
