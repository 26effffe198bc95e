// SPDX-License-Identifier: EUPL-1.2

public import GeoFormats
public import Woningbouw

/// Writes a layer of a catalogus as GeoJSON.
public struct Exporteur: Sendable {
    private let catalogus: any Catalogus
    private let gridDirectory: String

    /// An exporter from a catalogus, with the folder of the RD grid.
    public init(catalogus: any Catalogus, gridDirectory: String) {
        self.catalogus = catalogus
        self.gridDirectory = gridDirectory
    }

    /// Writes the objects of a layer.
    /// - Parameters:
    ///   - provincie: The official name of the provincie to which they are limited.
    ///   - peildatum: The day on which gebieden must be valid; nil for all.
    /// - Returns: How many were written.
    /// - Throws: `FormatError`, or what the catalogus or the sink throws.
    public func exporteer(
        _ laag: Laag, als product: GeoJSONProduct, naar sink: any ByteSink, provincie: String? = nil,
        peildatum: Datum? = nil
    ) async throws -> Int {
        let features = try await features(laag, provincie, peildatum)
        let schrijver = try GeoJSONWriter(
            to: sink, product: product, name: laag.bestandsnaam, gridDirectory: gridDirectory)
        for feature in features { try schrijver.write(feature) }
        try schrijver.finish()
        return features.count
    }

    private func features(_ laag: Laag, _ provincie: String?, _ peildatum: Datum?) async throws -> [Feature] {
        switch laag {
        case .locaties:
            return try await catalogus.locaties(LocatieFilter(provincie: provincie)).map(\.feature)
        case .woningbouwgebieden:
            return try await catalogus.woningbouwgebieden(op: peildatum)
                .filter { gebied in provincie.map(gebied.provincies.contains) ?? true }.map(\.feature)
        case .provincies:
            return try await catalogus.provincies().filter { $0.naam == provincie ?? $0.naam }.map(\.feature)
        case .gemeenten:
            return try await catalogus.gemeenten().filter { $0.provincie == provincie ?? $0.provincie }.map(\.feature)
        }
    }
}

extension Laag {
    /// The name of the layer in files: *doorbraaklocatie* alone means a dike breach in Dutch geodata.
    public var bestandsnaam: String {
        self == .locaties ? "doorbraaklocaties_woningbouw" : rawValue
    }
}
