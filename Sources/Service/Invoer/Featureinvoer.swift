// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import OrderedCollections

/// A feature that was sent, with its geometry in RD New, and what is wrong with its form.
struct Featureinvoer: Sendable {
    private(set) var id: FeatureID?
    private(set) var properties: OrderedDictionary<String, AttributeValue> = [:]
    /// The geometry, nil when it is not usable.
    var shape: Shape?
    private(set) var fouten = Invoerfouten()
    /// Whether something is wrong with the geometry, so that it says nothing.
    private(set) var isVormFout = false

    /// Reads a feature.
    /// - Parameter stelsel: That of its coordinates; nil when the feature says it itself, or else CRS84.
    /// - Throws: The problem 400 when it is no feature at all.
    init(_ json: AttributeValue, _ stelsel: Stelsel?, gridDirectory: String) throws {
        guard json["type"]?.string == "Feature" else {
            throw Probleem.ongeldig(
                "/type", in: .body, "soort", "De inhoud moet één Feature van GeoJSON zijn, met type \"Feature\".")
        }
        var bytes: [UInt8] = []
        json.append(to: &bytes)
        do {
            // Without a system it is what GeoJSON says: CRS84, unless the document itself names another.
            let lezer = try GeoJSONReader(
                data: Data(bytes), name: "de invoer", crs: stelsel.flatMap { $0.crs == .crs84 ? nil : $0.crs },
                gridDirectory: gridDirectory)
            try lezer.read { record in try neem(record) }
        } catch let fout as FormatError {
            throw Probleem.ongeldig(
                nil, in: .body, "geojson", "De inhoud kan niet als GeoJSON worden gelezen: \(fout.inHetNederlands).")
        }
    }

    private mutating func neem(_ record: FeatureRecord) throws {
        id = record.id
        properties = record.properties
        switch record.geometry {
        case .failure(let gebrek): meld(gebrek.code.description, gebrek.inHetNederlands)
        case .success(let vorm):
            shape = vorm
            for gebrek in try vorm?.validityDefects(limit: 20) ?? [] where gebrek.severity == .error {
                meld("ongeldigVlak", gebrek.inHetNederlands)
            }
        }
    }

    private mutating func meld(_ code: String, _ detail: String) {
        isVormFout = true
        shape = nil
        fouten.meld("/geometry", in: .body, code, "De geometrie klopt niet: \(detail).")
    }
}
