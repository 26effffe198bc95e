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

        // The name of a city has few places, that of a provincie many.
        let genoemd = locatienamen.genoemd
        let steden = Plaatsnamen(allePlaatsen.filter(\.isStad), genoemd: genoemd, ruimte)
        ruimte.voegToe(steden)

        let provincienamen = Provincienamen(alleProvincies, eigen: eigen, ruimte)
        provincies = provincienamen.namen
        provinciesZonderNaam = provincienamen.zonderNaam
        ruimte.voegToe(provincies)

        let dorpen = Plaatsnamen(allePlaatsen.filter { !$0.isStad }, genoemd: genoemd, ruimte)
        ruimte.voegToe(dorpen)
        plaatsen = steden.namen + dorpen.namen
        weggelatenPlaatsen = steden.weggelaten + dorpen.weggelaten

        omgeving = ondergrond.map { Omgevingsnamen($0, ruimte).namen } ?? []
    }
}
