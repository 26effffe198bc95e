// SPDX-License-Identifier: EUPL-1.2

internal import Crypto
internal import Foundation
internal import GRDB
internal import GeoFormats
internal import Geometry
internal import OrderedCollections
internal import Woningbouw

/// An object as the history keeps it: its columns as JSON, its geometry as in its table.
///
/// Columns without value are left out, so that an image stays the same when a later version adds columns.
struct Rijbeeld {
    let kolommen: String
    let vlak: Data?
    let plaatsen: String?

    init(kolommen: String, vlak: Data?, plaatsen: String?) {
        self.kolommen = kolommen
        self.vlak = vlak
        self.plaatsen = plaatsen
    }

    init(_ rij: Rijschrijver) {
        var kolommen: OrderedDictionary<String, AttributeValue> = [:]
        var vlak: Data?
        for (kolom, waarde) in zip(rij.kolommen, rij.waarden) {
            switch waarde.storage {
            case .null: break
            case .int64(let getal): kolommen[kolom] = .integer(getal)
            case .double(let getal): kolommen[kolom] = .number(getal)
            case .string(let tekst): kolommen[kolom] = .string(tekst)
            case .blob(let data): vlak = data
            }
        }
        self.kolommen = AttributeValue.object(kolommen).json
        self.vlak = vlak
        let punten = rij.plaatsen.map { AttributeValue.array([.number($0.x), .number($0.y)]) }
        plaatsen = punten.isEmpty ? nil : AttributeValue.array(punten).json
    }

    /// A fingerprint, in hexadecimal digits.
    var sha256: String {
        var som = SHA256()
        // The parts hold no byte 0 where they meet, so that no two objects run together alike.
        som.update(data: Data(kolommen.utf8))
        som.update(data: [0])
        som.update(data: Data((plaatsen ?? "").utf8))
        som.update(data: [0])
        if let vlak { som.update(data: vlak) }
        return som.finalize().map { String(UInt32($0) + 0x100, radix: 16).dropFirst() }.joined()
    }

    /// The object that it shows.
    func object<Object: Opgeslagen>(_ type: Object.Type) throws -> Object {
        let velden = (try? AttributeValue(json: kolommen))?.object ?? [:]
        var rij: [String: (any DatabaseValueConvertible)?] = [SpatialIndex.geometryColumn: vlak]
        for (kolom, waarde) in velden { rij[kolom] = waarde.databaseValue }
        let punten = try self.punten()
        return try Object(
            Rijlezer(rij: Row(rij), laag: Object.laag, sleutel: Object.sleutel, plaatsen: { _ in punten }))
    }

    private func punten() throws -> [Point] {
        guard let plaatsen else { return [] }
        return try ((try? AttributeValue(json: plaatsen))?.array ?? []).compactMap { paar in
            guard let x = paar.array?.first?.number, let y = paar.array?.last?.number else { return nil }
            return try Point(x: x, y: y)
        }
    }
}

extension AttributeValue {
    /// The value of a column; only texts and numbers are kept in an image.
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .integer(let getal): getal.databaseValue
        case .number(let getal): getal.databaseValue
        case .string(let tekst): tekst.databaseValue
        default: .null
        }
    }
}
