// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Geometry
internal import Woningbouw

extension Kolomwaarde {
    /// The reference system of every geometry.
    static let rdNew: UInt32 = 28992
    /// From which PostgreSQL counts days and microseconds.
    static let begin = Datum("2000-01-01") ?? Brief.datum
    static let beginSeconden: Double = 946_684_800

    /// Appends the value as PostgreSQL sends it in binary.
    /// - Returns: Whether there is a value.
    func voegToe(aan bytes: inout [UInt8]) -> Bool {
        switch self {
        case .leeg: return false
        case .geheel(let getal): bytes.voegToe(UInt64(bitPattern: Int64(getal)))
        case .getal(let getal): bytes.voegToe(getal.bitPattern)
        case .tekst(let tekst): bytes.append(contentsOf: tekst.utf8)
        case .json(let tekst):
            // The version of the binary form.
            bytes.append(1)
            bytes.append(contentsOf: tekst.utf8)
        case .datum(let datum): bytes.voegToe(UInt32(bitPattern: Int32(datum.dagen(na: Self.begin))))
        case .moment(let moment):
            let microseconden = (moment.timeIntervalSince1970 - Self.beginSeconden) * 1_000_000
            bytes.voegToe(UInt64(bitPattern: Int64(microseconden.rounded())))
        case .bytes(let data): bytes.append(contentsOf: data)
        case .vorm(let vorm): bytes.voegToe(ewkb: vorm)
        case .teksten(let teksten): bytes.voegToe(teksten)
        }
        return true
    }
}

extension [UInt8] {
    /// Appends a whole number in the order of the network.
    mutating func voegToe<Getal: FixedWidthInteger>(_ getal: Getal) {
        Swift.withUnsafeBytes(of: getal.bigEndian) { append(contentsOf: $0) }
    }

    /// Appends an array of one dimension.
    mutating func voegToe(_ teksten: [String]) {
        let soortTekst: Int32 = 25
        voegToe(Int32(teksten.isEmpty ? 0 : 1))
        voegToe(Int32(0))
        voegToe(soortTekst)
        if teksten.isEmpty { return }
        voegToe(Int32(clamping: teksten.count))
        voegToe(Int32(1))
        for tekst in teksten {
            voegToe(Int32(clamping: tekst.utf8.count))
            append(contentsOf: tekst.utf8)
        }
    }

    /// Appends a geometry as PostGIS reads it: well-known binary that names its reference system.
    mutating func voegToe(ewkb geometrie: some Spatial) {
        let begin = count
        WKBWriter.append(geometrie, to: &self)
        // After byte order and type; bit 29 of the type, little-endian, says that the system follows.
        self[begin + 4] |= 0x20
        Swift.withUnsafeBytes(of: Kolomwaarde.rdNew.littleEndian) { insert(contentsOf: $0, at: begin + 5) }
    }
}
