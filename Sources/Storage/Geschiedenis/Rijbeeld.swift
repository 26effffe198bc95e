// SPDX-License-Identifier: EUPL-1.2

internal import Crypto
internal import Foundation
internal import GeoFormats
internal import Geometry
internal import OrderedCollections
internal import Woningbouw

/// An object as the history keeps it: its columns as JSON, its geometry as in a GeoPackage, in every database alike.
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
        // Without a dictionary between: an import makes an image of every row.
        var kolommen = [UInt8(ascii: "{")]
        var vlak: Data?
        for (kolom, waarde) in zip(rij.kolommen, rij.waarden) {
            if case .vorm(let vorm) = waarde { vlak = Data(GeoPackageBinary.encode(vorm)) }
            guard let waarde = waarde.beeld else { continue }
            if kolommen.count > 1 { kolommen.append(UInt8(ascii: ",")) }
            AttributeValue.string(kolom).append(to: &kolommen)
            kolommen.append(UInt8(ascii: ":"))
            waarde.append(to: &kolommen)
        }
        kolommen.append(UInt8(ascii: "}"))
        self.kolommen = String(decoding: kolommen, as: UTF8.self)
        self.vlak = vlak
        let punten = rij.plaatsen.map { AttributeValue.array([.number($0.x), .number($0.y)]) }
        plaatsen = punten.isEmpty ? nil : AttributeValue.array(punten).json
    }

    /// A fingerprint, in hexadecimal digits.
    var sha256: String {
        var som = SHA256()
        // The parts hold no byte 0 where they meet, so that no two objects run together alike.
        som.neem(kolommen)
        som.update(data: [0])
        som.neem(plaatsen ?? "")
        som.update(data: [0])
        if let vlak { som.update(data: vlak) }
        return String(unsafeUninitializedCapacity: 2 * SHA256.byteCount) { tekst in
            for (plaats, byte) in som.finalize().enumerated() {
                tekst[2 * plaats] = Self.cijfers[Int(byte >> 4)]
                tekst[2 * plaats + 1] = Self.cijfers[Int(byte & 15)]
            }
            return 2 * SHA256.byteCount
        }
    }

    private static let cijfers = Array("0123456789abcdef".utf8)

    /// The object that it shows.
    func object<Object: Opgeslagen>(_ type: Object.Type) throws -> Object {
        let velden = (try? AttributeValue(json: kolommen))?.object ?? [:]
        let punten = try self.punten()
        return try Object(
            Rijlezer(
                rij: Beeldrij(velden: velden, vlak: vlak), laag: Object.laag, sleutel: Object.sleutel,
                plaatsen: { _ in punten }))
    }

    private func punten() throws -> [Point] {
        guard let plaatsen else { return [] }
        return try ((try? AttributeValue(json: plaatsen))?.array ?? []).compactMap { paar in
            guard let x = paar.array?.first?.number, let y = paar.array?.last?.number else { return nil }
            return try Point(x: x, y: y)
        }
    }
}

extension Kolomwaarde {
    /// The value as an image has it, nil when it is left out or stands elsewhere in it.
    fileprivate var beeld: AttributeValue? {
        switch self {
        case .leeg, .moment, .bytes, .teksten, .vorm: nil
        case .geheel(let getal): .integer(Int64(getal))
        case .getal(let getal): .number(getal)
        case .tekst(let tekst), .json(let tekst): .string(tekst)
        case .datum(let datum): .string(datum.description)
        }
    }
}

extension SHA256 {
    /// Takes a text in UTF-8.
    fileprivate mutating func neem(_ tekst: String) {
        var tekst = tekst
        tekst.withUTF8 { update(bufferPointer: UnsafeRawBufferPointer($0)) }
    }
}

/// An image as a row; only texts, numbers and one geometry are kept in it.
private struct Beeldrij: Rij {
    let velden: OrderedDictionary<String, AttributeValue>
    let vlak: Data?

    func isLeeg(_ kolom: String) -> Bool { velden[kolom]?.isNull ?? true }

    func tekst(_ kolom: String) -> String? { velden[kolom]?.string }

    func geheel(_ kolom: String) -> Int? { velden[kolom]?.integer.map(Int.init) }

    func getal(_ kolom: String) -> Double? { velden[kolom]?.number }

    func bytes(_ kolom: String) -> Data? { nil }

    func vorm(_ kolom: String) throws -> Shape? {
        guard kolom == SpatialIndex.geometryColumn else { return nil }
        return try vlak.map { try $0.withUnsafeBytes { bytes in try GeoPackageBinary.decode(bytes) } }
    }
}
