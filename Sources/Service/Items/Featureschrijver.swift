// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import OrderedCollections

/// Features as GeoJSON or JSON-FG bytes in one system.
struct Featureschrijver {
    private let collectie: Collectie
    private let profiel: JSONProfiel
    private let stelsel: Stelsel
    /// The geometry in the system that was asked for: in JSON-FG that is `place`, unless it is CRS84.
    private var gevraagd: GeometryText
    /// The geometry in CRS84, for who knows only GeoJSON.
    private var graden: GeometryText?

    init(_ collectie: Collectie, _ stelsel: Stelsel, _ profiel: JSONProfiel, gridDirectory: String) throws {
        self.collectie = collectie
        self.profiel = profiel
        self.stelsel = stelsel
        gevraagd = try GeometryText(in: stelsel.crs, decimals: stelsel.decimalen, gridDirectory: gridDirectory)
        graden =
            profiel == .jsonfgPlus && stelsel.crs != .crs84
            ? try GeometryText(in: .crs84, decimals: Stelsel.crs84.decimalen, gridDirectory: gridDirectory) : nil
    }

    /// The members that a document of JSON-FG has at its top.
    var kop: OrderedDictionary<String, AttributeValue> {
        guard profiel != .rfc7946 else { return [:] }
        var leden: OrderedDictionary<String, AttributeValue> = [
            "conformsTo": .array(Conformiteit.jsonFG.map(AttributeValue.string)),
            "featureType": .string(collectie.featuretype),
        ]
        if stelsel.crs != .crs84 { leden["coordRefSys"] = .string(stelsel.uri) }
        return leden
    }

    /// Appends a feature.
    /// - Parameter slot: Members that only a document of a single feature has.
    mutating func append(
        _ feature: Feature, kop: OrderedDictionary<String, AttributeValue> = [:],
        slot: OrderedDictionary<String, AttributeValue> = [:], to bytes: inout [UInt8]
    ) throws {
        bytes += "{\"type\":\"Feature\",\"id\":".utf8
        AttributeValue.string(feature.id?.description ?? "").append(to: &bytes)
        Self.append(kop, to: &bytes)
        if profiel != .rfc7946 {
            bytes += ",\"time\":".utf8
            (feature.time?.json ?? .null).append(to: &bytes)
        }
        try appendGeometry(feature.geometry, to: &bytes)
        bytes += ",\"properties\":".utf8
        AttributeValue.object(feature.properties).append(to: &bytes)
        Self.append(slot, to: &bytes)
        bytes += "}".utf8
    }

    private mutating func appendGeometry(_ vorm: Shape?, to bytes: inout [UInt8]) throws {
        // What is empty has no place on the map.
        let vorm = vorm.flatMap { $0.isEmpty ? nil : $0 }
        let isPlaats = profiel != .rfc7946 && stelsel.crs != .crs84
        if profiel != .rfc7946 {
            bytes += ",\"place\":".utf8
            try gevraagd.append(isPlaats ? vorm : nil, to: &bytes)
        }
        bytes += ",\"geometry\":".utf8
        if isPlaats {
            if graden == nil { bytes += "null".utf8 }
            try graden?.append(vorm, to: &bytes)
        } else {
            try gevraagd.append(vorm, to: &bytes)
        }
    }

    /// Appends members of an object, each after a comma.
    static func append(_ leden: OrderedDictionary<String, AttributeValue>, to bytes: inout [UInt8]) {
        for (naam, waarde) in leden {
            bytes += ",".utf8
            AttributeValue.string(naam).append(to: &bytes)
            bytes += ":".utf8
            waarde.append(to: &bytes)
        }
    }
}
