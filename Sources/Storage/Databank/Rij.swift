// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Geometry

/// A row of an answer, whichever the database; it is of no use after it was handed over.
///
/// Each value is nil when the column is absent, empty or of another kind.
protocol Rij {
    /// Whether the column is absent or has no value.
    func isLeeg(_ kolom: String) -> Bool
    /// The value as a text: a day as `JJJJ-MM-DD`, a moment as in `Date.opslagvorm`.
    func tekst(_ kolom: String) -> String?
    /// The value as a whole number.
    func geheel(_ kolom: String) -> Int?
    /// The value as a number.
    func getal(_ kolom: String) -> Double?
    /// The bytes of the value.
    func bytes(_ kolom: String) -> Data?
    /// The geometry in a column, nil when there is none.
    /// - Throws: `FormatError` or `GeometryError` when it cannot be read.
    func vorm(_ kolom: String) throws -> Shape?
}
