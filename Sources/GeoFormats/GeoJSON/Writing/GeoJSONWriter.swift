// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Writes features as GeoJSON, one on each line, as a stream.
///
/// The same features give the same bytes everywhere: no locale, no clock, members in their order. Shells run
/// counter-clockwise and holes clockwise (RFC 7946, section 3.1.6); note that d3-geo expects the opposite.
///
/// ```swift
/// let writer = try GeoJSONWriter(to: sink, product: .rfc7946, gridDirectory: grids)
/// for feature in features { try writer.write(feature) }
/// try writer.finish()
/// ```
public final class GeoJSONWriter: FeatureWriter {
    /// Bytes are handed on when there are this many, so that memory stays flat however long the collection is.
    private static let chunk = 1 << 16

    private let sink: any ByteSink
    private let product: GeoJSONProduct
    private var text: FeatureText
    private var bytes: [UInt8] = []
    private var count = 0

    /// A writer that starts a collection.
    /// - Parameters:
    ///   - sink: Where the bytes go.
    ///   - product: Which of the kinds of GeoJSON is written.
    ///   - name: The name of the layer, which GIS tools show.
    ///   - gridDirectory: The folder of the RDNAPTRANS2018 grid, needed for degrees only.
    /// - Throws: ``FormatError`` `transformation` when the grid is missing.
    public init(
        to sink: any ByteSink, product: GeoJSONProduct, name: String? = nil, gridDirectory: String
    ) throws(FormatError) {
        self.sink = sink
        self.product = product
        text = try FeatureText(product: product, gridDirectory: gridDirectory)
        bytes.reserveCapacity(Self.chunk + 4096)
        if product != .lines { start(name: name) }
    }

    private func start(name: String?) {
        append("{\"type\":\"FeatureCollection\"")
        if let name {
            append(",\"name\":")
            JSONText.append(name, to: &bytes)
        }
        if product == .rdNew {
            append(",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"\(CoordinateReferenceSystem.rdNew.urn)\"}}")
        }
        if product == .jsonFG {
            append(",\"conformsTo\":[\"http://www.opengis.net/spec/json-fg-1/1.0/conf/core\"]")
            append(",\"coordRefSys\":\"http://www.opengis.net/def/crs/EPSG/0/28992\"")
        }
        append(",\"features\":[\n")
    }

    /// Writes a feature.
    /// - Throws: ``FormatError`` `transformation` when it lies outside the area of RDNAPTRANS2018, or what the sink
    ///   throws.
    public func write(_ feature: Feature) throws {
        // A feature that cannot be written leaves no half line.
        let start = bytes.count
        let before = text
        do {
            if count > 0, product != .lines { append(",\n") }
            try text.append(feature, to: &bytes)
            if product == .lines { append("\n") }
        } catch {
            bytes.removeSubrange(start...)
            text = before
            throw error
        }
        count += 1
        if bytes.count >= Self.chunk { try flush() }
    }

    /// Ends the collection, with the box around all that was written.
    /// - Throws: What the sink throws.
    public func finish() throws {
        if product != .lines { end() }
        try flush()
    }

    private func end() {
        append(count > 0 ? "\n]" : "]")
        if let box = text.box {
            append(",\"bbox\":")
            text.append(box, to: &bytes)
        }
        append("}\n")
    }

    private func flush() throws {
        try sink.write(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    private func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}

extension GeoJSONWriter {
    /// The bytes of a whole collection.
    /// - Throws: ``FormatError`` `transformation`.
    public static func bytes(
        of features: some Sequence<Feature>, product: GeoJSONProduct, name: String? = nil, gridDirectory: String
    ) throws -> [UInt8] {
        let sink = MemorySink()
        let writer = try GeoJSONWriter(to: sink, product: product, name: name, gridDirectory: gridDirectory)
        for feature in features { try writer.write(feature) }
        try writer.finish()
        return sink.bytes
    }
}
