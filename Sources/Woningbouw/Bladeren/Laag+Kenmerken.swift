// SPDX-License-Identifier: EUPL-1.2

extension Laag {
    /// The facts by which objects of the layer can be asked for, in the order in which they are written.
    public var kenmerken: [Kenmerk] {
        switch self {
        case .locaties:
            Kenmerken.genummerd + Kenmerken.vanLocaties + Kenmerken.woningen + Kenmerken.stand + Kenmerken.begrenzing
        case .woningbouwgebieden:
            Kenmerken.genummerd + Kenmerken.vanGebieden + Kenmerken.woningen + Kenmerken.aanwijzing
                + Kenmerken.begrenzing
        case .provincies: [Kenmerken.code, Kenmerken.naam] + Kenmerken.begrenzing
        case .gemeenten:
            [Kenmerken.code, Kenmerken.naam, Kenmerk("provincie", .tekst, "Provincie")] + Kenmerken.begrenzing
        }
    }
}

/// The facts, in groups that layers share.
private enum Kenmerken {
    static let naam = Kenmerk("naam", .tekst, "Naam")
    static let code = Kenmerk("code", .tekst, "CBS-code")
    static let gemeenten = Kenmerk("gemeenten", .namen, "Gemeenten waarin het ligt")
    static let provincies = Kenmerk("provincies", .namen, "Provincies waarin het ligt")
    static let genummerd = [
        Kenmerk("id", .tekst, "Vaste naam"), Kenmerk("nummer", .geheel, "Nummer op de kaart"), naam,
    ]

    static let vanLocaties = [
        Kenmerk.keuze("naamZekerheid", Naamzekerheid.self, "Hoe zeker de naam is"), gemeenten,
        Kenmerk("gemeentecodes", .namen, "CBS-codes van de gemeenten"), provincies,
    ]

    static let vanGebieden = [
        Kenmerk("regio", .tekst, "Regio van de verstedelijkingsafspraken"), gemeenten, provincies,
    ]

    static let stand = [
        Kenmerk.keuze("status", Status.self, "Status in de doorbraakaanpak"),
        Kenmerk("statusToelichting", .tekst, "Toelichting op de status"),
        Kenmerk("fase", .tekst, "Fase van de gebiedsontwikkeling"),
    ]

    static let woningen = [
        Kenmerk("woningenMin", .geheel, "Aantal woningen, ondergrens"),
        Kenmerk("woningenMax", .geheel, "Aantal woningen, bovengrens"),
        Kenmerk("woningenBron", .tekst, "Bron van het aantal woningen"),
    ]

    static let aanwijzing = [
        Kenmerk("aanwijzingVan", .datum, "Eerste dag van de aanwijzing"),
        Kenmerk.keuze(
            "aanwijzingVanNauwkeurigheid", Aanwijzing.Nauwkeurigheid.self,
            "Hoe nauwkeurig de eerste dag bekend is"),
        Kenmerk("aanwijzingTot", .datum, "Laatste dag van de aanwijzing"),
        Kenmerk("aanwijzingBesluit", .tekst, "Besluit tot aanwijzing"),
        Kenmerk("aanwijzingBron", .tekst, "Bron van de aanwijzing"),
        Kenmerk.keuze("aanwijzingZekerheid", Zekerheid.self, "Hoe zeker de aanwijzing is"),
    ]

    static let begrenzing = [
        Kenmerk.keuze("begrenzingHerkomst", Begrenzing.Herkomst.self, "Wat de begrenzing waard is"),
        Kenmerk("begrenzingNauwkeurigheid", .getal, "Nauwkeurigheid van de begrenzing in meter"),
        Kenmerk("begrenzingPeildatum", .datum, "Dag waarvan de begrenzing de toestand toont"),
        Kenmerk("begrenzingBron", .tekst, "Bron van de begrenzing"),
        Kenmerk("begrenzingToelichting", .tekst, "Toelichting op de begrenzing"),
    ]
}
