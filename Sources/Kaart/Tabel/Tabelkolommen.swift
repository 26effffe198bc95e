// SPDX-License-Identifier: EUPL-1.2

/// Where the columns of one half of the table stand, in micrometres from its left: as wide as their contents, and
/// where these are too wide together, first the gemeenten and then the names give way.
struct Tabelkolommen: Sendable {
    /// The number, set to the right against this.
    let nummerRechts: Int
    let naam: Int
    let naambreedte: Int
    let gemeenten: Int
    let gemeentebreedte: Int
    /// The dwellings, set to the right against this.
    let woningenRechts: Int
    let woningbreedte: Int
    let status: Int
    let statusbreedte: Int

    static let nummerkop = "nr."
    static let naamkop = "locatie"
    static let gemeentekop = "gemeente(n)"
    static let woningkop = "woningen"
    static let statuskop = "status"

    private static let tussen = 1_050
    private static let ruimste = 4_000
    private static let krapsteGemeenten = 15_000
    private static let breedsteWoningen = 24_000
    private static let breedsteNummer = 10_000

    /// - Parameter merk: The width of the mark that hangs to the right of some numbers of dwellings.
    init(_ rijen: ArraySlice<Tabel.Rij>, breedte: Int, merk: Int) {
        func breedst(_ kop: String, _ cel: (Tabel.Rij) -> String) -> Int {
            rijen.reduce(Tekststijl.tabelkop.breedte(kop)) { max($0, Tekststijl.tabel.breedte(cel($1))) }
        }
        let nummers = rijen.map { Tekststijl.tabelnummer.breedte($0.nummer) }.max() ?? 0
        nummerRechts = min(max(nummers, Tekststijl.tabelkop.breedte(Self.nummerkop)), Self.breedsteNummer)
        woningbreedte = min(breedst(Self.woningkop, \.woningen), Self.breedsteWoningen)
        statusbreedte = breedst(Self.statuskop, \.status)
        naam = nummerRechts + Self.tussen
        let wens = breedst(Self.naamkop, \.naam)
        var vrij = breedte - naam - 3 * Self.tussen - woningbreedte - merk - statusbreedte
        // Gemeenten may run on into what a short number leaves free.
        let woningbreedte = woningbreedte
        let gemeentewens = rijen.reduce(Tekststijl.tabelkop.breedte(Self.gemeentekop)) { breedte, rij in
            let vrijNaast = max(0, woningbreedte - Tekststijl.tabel.breedte(rij.woningen))
            return max(breedte, Tekststijl.tabel.breedte(rij.gemeenten) - vrijNaast)
        }
        // What is left over goes to the spaces between the columns, so that rows can still be followed.
        let over = min(max(vrij - wens - gemeentewens, 0) / 4, Self.ruimste)
        vrij -= 3 * over
        let tussen = Self.tussen + over
        // Where it is tight, the mark may hang halfway into the space before the status.
        let inhang = wens + gemeentewens > vrij ? merk / 2 : 0
        vrij += inhang
        naambreedte = min(wens, vrij - Self.krapsteGemeenten)
        gemeentebreedte = vrij - naambreedte
        gemeenten = naam + naambreedte + tussen
        woningenRechts = gemeenten + gemeentebreedte + tussen + woningbreedte + merk
        status = woningenRechts + tussen - inhang
    }
}
