// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// A value of a column or an argument of a statement, whichever the database.
enum Kolomwaarde: Hashable, Sendable {
    /// No value.
    case leeg
    /// A whole number.
    case geheel(Int)
    /// A number.
    case getal(Double)
    /// A text, also JSON that must stay as it is written.
    case tekst(String)
    /// JSON of which only the meaning must stay.
    case json(String)
    /// A day.
    case datum(Datum)
    /// A moment.
    case moment(Date)
    /// Bytes.
    case bytes(Data)
    /// A geometry in RD New.
    case vorm(Shape)
    /// Texts of which a column should have one.
    case teksten([String])

    /// Whether it has a text with the character 0, at which SQLite would cut it off and which PostgreSQL refuses.
    var isOnhoudbaar: Bool {
        switch self {
        case .tekst(let tekst): tekst.utf8.contains(0)
        case .teksten(let teksten): teksten.contains { $0.utf8.contains(0) }
        case .json(let tekst):
            // As JSON writes it.
            tekst.utf8.contains(UInt8(ascii: "\\")) && (try? AttributeValue(json: tekst))?.hasZeroCharacter ?? false
        default: false
        }
    }

    /// A text, or no value.
    init(_ tekst: String?) { self = tekst.map(Kolomwaarde.tekst) ?? .leeg }

    /// A whole number, or no value.
    init(_ getal: Int?) { self = getal.map(Kolomwaarde.geheel) ?? .leeg }

    /// A number, or no value.
    init(_ getal: Double?) { self = getal.map(Kolomwaarde.getal) ?? .leeg }

    /// A day, or no value.
    init(_ datum: Datum?) { self = datum.map(Kolomwaarde.datum) ?? .leeg }
}

extension Date {
    /// As the GeoPackage standard writes moments, in UTC.
    static let opslagvorm = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}
