// SPDX-License-Identifier: EUPL-1.2

internal import CLibPQ
internal import Foundation
internal import Geometry
internal import Woningbouw

/// The rows of an answer, in binary.
final class Postgresantwoord {
    private let antwoord: OpaquePointer
    private let kolommen: Postgreskolommen
    let aantal: Int

    /// Takes over an answer of libpq.
    init(_ antwoord: OpaquePointer, _ kolommen: Postgreskolommen?) {
        self.antwoord = antwoord
        self.kolommen = kolommen ?? Postgreskolommen(antwoord)
        aantal = Int(PQntuples(antwoord))
    }

    deinit { PQclear(antwoord) }

    /// The columns, which are the same in every answer to the same statement.
    var indeling: Postgreskolommen { kolommen }

    /// How many bytes it takes.
    var omvang: Int { Int(PQresultMemorySize(antwoord)) }

    func rij(_ nummer: Int) -> Postgresrij { Postgresrij(antwoord: self, nummer: Int32(nummer)) }

    /// The bytes of a value and its type, nil when the column is absent or has no value; valid as long as the answer.
    fileprivate func waarde(_ rij: Int32, _ kolom: String) -> (bytes: UnsafeRawBufferPointer, soort: Oid)? {
        guard let kolom = kolommen.kolom(kolom), PQgetisnull(antwoord, rij, kolom.nummer) == 0 else { return nil }
        let bytes = UnsafeRawBufferPointer(
            start: PQgetvalue(antwoord, rij, kolom.nummer), count: Int(PQgetlength(antwoord, rij, kolom.nummer)))
        return (bytes, kolom.soort)
    }
}

/// Where in an answer a column is, and of which type.
final class Postgreskolommen {
    private let kolommen: [String: (nummer: Int32, soort: Oid)]

    init(_ antwoord: OpaquePointer) {
        var kolommen: [String: (Int32, Oid)] = [:]
        for nummer in 0..<PQnfields(antwoord) {
            guard let naam = PQfname(antwoord, nummer) else { continue }
            kolommen[String(cString: naam)] = (nummer, PQftype(antwoord, nummer))
        }
        self.kolommen = kolommen
    }

    func kolom(_ naam: String) -> (nummer: Int32, soort: Oid)? { kolommen[naam] }
}

/// A row of PostgreSQL.
struct Postgresrij: Rij {
    /// The types by their fixed numbers in the catalogue `pg_type`.
    private enum Soort {
        static let bytea: Oid = 17
        static let geheel: [Oid] = [20, 21, 23]
        static let getal: [Oid] = [700, 701]
        static let tekst: [Oid] = [19, 25, 114, 1043]
        static let datum: Oid = 1082
        static let moment: Oid = 1184
        static let jsonb: Oid = 3802
    }

    let antwoord: Postgresantwoord
    let nummer: Int32

    func isLeeg(_ kolom: String) -> Bool { antwoord.waarde(nummer, kolom) == nil }

    func tekst(_ kolom: String) -> String? {
        guard let (bytes, soort) = antwoord.waarde(nummer, kolom) else { return nil }
        switch soort {
        case Soort.jsonb: return String(decoding: bytes.dropFirst(), as: UTF8.self)
        case Soort.datum: return Kolomwaarde.begin.plus(Int(bytes.getal(Int32.self)))?.description
        case Soort.moment:
            let seconden = Double(bytes.getal(Int64.self)) / 1_000_000 + Kolomwaarde.beginSeconden
            return Date(timeIntervalSince1970: seconden).formatted(Date.opslagvorm)
        default: return Soort.tekst.contains(soort) ? String(decoding: bytes, as: UTF8.self) : nil
        }
    }

    func geheel(_ kolom: String) -> Int? {
        guard let (bytes, soort) = antwoord.waarde(nummer, kolom), Soort.geheel.contains(soort) else { return nil }
        return switch bytes.count {
        case 2: Int(bytes.getal(Int16.self))
        case 4: Int(bytes.getal(Int32.self))
        default: Int(bytes.getal(Int64.self))
        }
    }

    func getal(_ kolom: String) -> Double? {
        guard let (bytes, soort) = antwoord.waarde(nummer, kolom), Soort.getal.contains(soort) else {
            return geheel(kolom).map(Double.init)
        }
        return bytes.count == 4
            ? Double(Float(bitPattern: bytes.getal(UInt32.self))) : Double(bitPattern: bytes.getal(UInt64.self))
    }

    func bytes(_ kolom: String) -> Data? {
        guard let (bytes, soort) = antwoord.waarde(nummer, kolom), soort == Soort.bytea else { return nil }
        return Data(bytes)
    }

    func vorm(_ kolom: String) throws -> Shape? {
        // Decoded from the memory of libpq, without a copy.
        try antwoord.waarde(nummer, kolom).map { try WKBReader.read($0.bytes) }
    }
}

extension UnsafeRawBufferPointer {
    /// A number in the order of the network; 0 when the bytes are not as many as it has.
    fileprivate func getal<Getal: FixedWidthInteger & BitwiseCopyable>(_ soort: Getal.Type) -> Getal {
        count == MemoryLayout<Getal>.size ? Getal(bigEndian: loadUnaligned(as: soort)) : 0
    }
}
