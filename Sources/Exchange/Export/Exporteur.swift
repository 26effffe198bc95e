// SPDX-License-Identifier: EUPL-1.2

public import Foundation
public import GeoFormats
public import Geometry
import Synchronization
public import Woningbouw

/// Writes what is asked of a layer of a catalogus, in flat memory however much it is.
public struct Exporteur: Sendable {
    private let catalogus: any Catalogus
    private let gridDirectory: String

    /// An exporter from a catalogus, with the folder of the RD grid.
    public init(catalogus: any Catalogus, gridDirectory: String) {
        self.catalogus = catalogus
        self.gridDirectory = gridDirectory
    }

    /// Writes a file that appears under its name only when it is complete.
    /// - Parameters:
    ///   - crs: The reference system of a GeoPackage or CSV file.
    ///   - voortgang: Called with the number of objects written so far, now and then.
    /// - Returns: How many objects were written.
    /// - Throws: `FormatError`, or what the catalogus throws; the file is then as it was.
    public func exporteer(
        _ vraag: Laagvraag, als product: FeatureProduct, crs: CoordinateReferenceSystem = .rdNew,
        naar bestand: URL, voortgang: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Int {
        let laag = LayerDescription(vraag.laag, crs: crs)
        let bestand = Mutex(
            try FeatureFile(at: bestand, product: product, layer: laag, gridDirectory: gridDirectory))
        do {
            let aantal = try await schrijf(vraag, isTabel: product.isTabel, voortgang) { feature in
                try bestand.withLock { try $0.write(feature) }
            }
            try Task.checkCancellation()
            try bestand.withLock { try $0.commit() }
            return aantal
        } catch {
            bestand.withLock { $0.discard() }
            throw error
        }
    }

    /// Writes to a sink, such as standard output.
    /// - Throws: `FormatError`, or what the catalogus or the sink throws.
    public func exporteer(
        _ vraag: Laagvraag, als product: FeatureProduct, crs: CoordinateReferenceSystem = .rdNew,
        naar sink: sending any ByteSink, voortgang: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Int {
        let laag = LayerDescription(vraag.laag, crs: crs)
        let schrijver = Mutex(try product.writer(to: sink, layer: laag, gridDirectory: gridDirectory))
        let aantal = try await schrijf(vraag, isTabel: product.isTabel, voortgang) { feature in
            try schrijver.withLock { try $0.write(feature) }
        }
        try schrijver.withLock { try $0.finish() }
        return aantal
    }

    private func schrijf(
        _ vraag: Laagvraag, isTabel: Bool, _ voortgang: @escaping @Sendable (Int) -> Void,
        _ schrijf: @escaping @Sendable (Feature) throws -> Void
    ) async throws -> Int {
        let aantal = Mutex(0)
        try await catalogus.doorloop(vraag) { deel in
            for var feature in deel.features {
                // A table has the id among its columns, under the name of the layer's own key.
                if isTabel { feature.id = nil }
                try schrijf(feature)
            }
            let tot = aantal.withLock {
                $0 += deel.aantal
                return $0
            }
            voortgang(tot)
        }
        return aantal.withLock(\.self)
    }
}

extension FeatureProduct {
    fileprivate var isTabel: Bool { self == .geoPackage || self == .csv }
}

extension Laaginhoud {
    /// The objects as they are exported.
    fileprivate var features: [Feature] {
        switch self {
        case .locaties(let objecten): objecten.map(\.feature)
        case .woningbouwgebieden(let objecten): objecten.map(\.feature)
        case .provincies(let objecten): objecten.map(\.feature)
        case .gemeenten(let objecten): objecten.map(\.feature)
        }
    }
}
