// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB
internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// A row of SQLite, where a column may hold a value of any kind.
struct SQLiteRij: Rij {
    let rij: Row

    func isLeeg(_ kolom: String) -> Bool { waarde(kolom).isNull }

    func tekst(_ kolom: String) -> String? { String.fromDatabaseValue(waarde(kolom)) }

    func geheel(_ kolom: String) -> Int? { Int.fromDatabaseValue(waarde(kolom)) }

    func getal(_ kolom: String) -> Double? { Double.fromDatabaseValue(waarde(kolom)) }

    func bytes(_ kolom: String) -> Data? { Data.fromDatabaseValue(waarde(kolom)) }

    func vorm(_ kolom: String) throws -> Shape? {
        guard rij.hasColumn(kolom) else { return nil }
        // Decoded from the memory of SQLite, without a copy.
        return try rij.withUnsafeData(named: kolom) { data in
            try data?.withUnsafeBytes { bytes in try GeoPackageBinary.decode(bytes) }
        }
    }

    /// The value; a store of an earlier version that may only be read lacks the newer columns.
    private func waarde(_ kolom: String) -> DatabaseValue { (rij[kolom] as DatabaseValue?) ?? .null }
}

extension Kolomwaarde {
    /// The value as SQLite and the GeoPackage standard keep it.
    var databaseValue: DatabaseValue {
        switch self {
        case .leeg: .null
        case .geheel(let getal): getal.databaseValue
        case .getal(let getal): getal.databaseValue
        case .tekst(let tekst), .json(let tekst): tekst.databaseValue
        case .datum(let datum): datum.description.databaseValue
        case .moment(let moment): moment.formatted(Date.opslagvorm).databaseValue
        case .bytes(let data): data.databaseValue
        case .vorm(let vorm): Data(GeoPackageBinary.encode(vorm)).databaseValue
        case .teksten(let teksten): AttributeValue.array(teksten.map(AttributeValue.string)).json.databaseValue
        }
    }
}
