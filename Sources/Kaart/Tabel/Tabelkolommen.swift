// SPDX-License-Identifier: EUPL-1.2

/// Where the columns of the table begin and how wide they are, in micrometres from its left.
enum Tabelkolommen {
    /// Each half of the table, and what separates the two.
    static let breedte = 89_000
    static let tussen = 4_000

    /// The number, set to the right against this.
    static let nummerRechts = 4_200
    static let naam = 5_600
    static let naambreedte = 34_400
    static let gemeenten = 41_000
    static let gemeentebreedte = 19_500
    /// The dwellings, set to the right against this.
    static let woningenRechts = 76_500
    static let status = 77_900
    static let statusbreedte = 11_100
}
