// SPDX-License-Identifier: EUPL-1.2

/// The sources that a kaart must name, each with its layer.
struct Bronnen: Sendable {
    /// As in `water: Rijkswaterstaat, …`.
    let regels: [String]

    private static let water = "Rijkswaterstaat, KRW-oppervlaktewater 2018"
    private static let plaatsen = "GeoNames, CC BY 4.0"
    private static let buurlanden = "GSHHG, Wessel en Smith 1996"

    init(_ inhoud: Kaartinhoud, _ ondergrond: Ondergrond, kamerstuk: String) {
        var regels: [String] = []
        if !inhoud.locaties.isEmpty || !inhoud.gebieden.isEmpty {
            regels.append("locaties en gebieden: \(SchoneTekst.regel(kamerstuk)) en openbare bronnen")
        }
        if let bron = inhoud.bronProvincies { regels.append("provincies: \(bron)") }
        if !ondergrond.water.isEmpty { regels.append("water: \(Self.water)") }
        if !ondergrond.plaatsen.isEmpty { regels.append("plaatsen: \(Self.plaatsen)") }
        if !ondergrond.buurlanden.isEmpty { regels.append("buurlanden: \(Self.buurlanden)") }
        self.regels = regels
    }
}
