// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// The names of cities and provincies, which stand in each other's way.
///
/// The name of a city has few places and goes first, but for a provincie to which it would leave none.
struct Streeknamen {
    let steden: Plaatsnamen
    let provincies: [Kandidaat]
    let zonderNaam: [String]
    /// What the names leave free.
    let ruimte: Naamruimte

    /// - Parameters:
    ///   - eigen: The position of the provincie of the sheet.
    ///   - genoemd: The names of locaties on the map.
    init(_ provincies: [Provincie], eigen: Int?, steden: [Plaats], genoemd: [String], _ ruimte: Naamruimte) {
        let poging = Self(provincies, eigen: eigen, voorrang: [], steden: steden, genoemd: genoemd, ruimte)
        guard !poging.zonderNaam.isEmpty else {
            self = poging
            return
        }
        self.init(
            provincies, eigen: eigen, voorrang: Set(poging.zonderNaam), steden: steden, genoemd: genoemd, ruimte)
    }

    private init(
        _ provincies: [Provincie], eigen: Int?, voorrang: Set<String>, steden: [Plaats], genoemd: [String],
        _ opDeKaart: Naamruimte
    ) {
        var ruimte = opDeKaart
        let eerst = Provincienamen(provincies, eigen: eigen, ruimte, waar: voorrang.contains)
        ruimte.voegToe(eerst.namen)
        self.steden = Plaatsnamen(steden, genoemd: genoemd, ruimte)
        ruimte.voegToe(self.steden)
        let daarna = Provincienamen(provincies, eigen: eigen, ruimte) { !voorrang.contains($0) }
        ruimte.voegToe(daarna.namen)
        self.provincies = eerst.namen + daarna.namen
        zonderNaam = eerst.zonderNaam + daarna.zonderNaam
        self.ruimte = ruimte
    }
}
