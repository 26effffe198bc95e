// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// The names on the map: of locaties, provincies, places, and of waters and countries, each clear of what came before.
struct Kaartnamen: Sendable {
    /// A place with its dot and its name.
    struct Plaatsnaam: Sendable {
        /// Nil where a symbol lies over it.
        let stip: PaperDisc?
        let naam: Kandidaat
    }

    /// The names of locaties, one for each symbol.
    let locatienamen: Locatienamen
    let provincies: [Kandidaat]
    let provinciesZonderNaam: [String]
    let plaatsen: [Plaatsnaam]
    let weggelatenPlaatsen: [String]
    /// Of waters and neighbouring countries.
    let omgeving: [Kandidaat]

    /// The name of each symbol, nil when it found no place.
    var locaties: [Kandidaat?] { locatienamen.uitkomst.plaatsen }

    /// All of them.
    var alle: [Kandidaat] { locaties.compactMap(\.self) + provincies + plaatsen.map(\.naam) + omgeving }

    /// - Parameters:
    ///   - eigen: The position of the provincie of the sheet.
    ///   - omgeving: The background of which waters and countries are named, nil for none.
    init(
        _ locatienamen: Locatienamen, _ opDeKaart: Naamruimte, provincies alleProvincies: [Provincie], eigen: Int?,
        plaatsen allePlaatsen: [Plaats], omgeving ondergrond: Ondergrond?
    ) {
        self.locatienamen = locatienamen
        var ruimte = opDeKaart
        ruimte.voegToe(locatienamen.uitkomst.plaatsen.compactMap(\.self))

        let genoemd = locatienamen.genoemd
        let streken = Streeknamen(
            alleProvincies, eigen: eigen, steden: allePlaatsen.filter(\.isStad), genoemd: genoemd, ruimte)
        ruimte = streken.ruimte
        provincies = streken.provincies
        provinciesZonderNaam = streken.zonderNaam

        let dorpen = Plaatsnamen(allePlaatsen.filter { !$0.isStad }, genoemd: genoemd, ruimte)
        ruimte.voegToe(dorpen)
        plaatsen = streken.steden.namen + dorpen.namen
        weggelatenPlaatsen = streken.steden.weggelaten + dorpen.weggelaten

        omgeving = ondergrond.map { Omgevingsnamen($0, ruimte).namen } ?? []
    }
}
