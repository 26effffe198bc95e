// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Checks a kaart from what was decided, in the plainest way: everything against everything.
struct Kaartkeuring {
    let compositie: Kaartcompositie
    let landschap: Landschap
    let vereenvoudigd: Schaallandschap
    /// The size of the document in bytes.
    let omvang: Int

    /// - Throws: `GeometryError` when the borders cannot be compared.
    func uitkomsten() throws -> [Keuring] {
        let overElkaar = try provinciesOverElkaar
        return [
            Keuring("namenVrijVanElkaar", minstens: 0.3, "mm", compositie.verslag.kleinsteAfstandNamen),
            Keuring("namenVrijVanSymbolen", minstens: 0.3, "mm", compositie.verslag.kleinsteAfstandSymbolen),
            Keuring("nummersOverElkaar", hoogstens: 0, "stuks", Double(nummersOverElkaar)),
            Keuring("leidersOverIets", hoogstens: 0, "stuks", Double(leidersOverIets)),
            Keuring("aandeelLeiders", hoogstens: 25, "%", aandeelLeiders),
            Keuring("locatiesZonderNummerOfRij", hoogstens: 0, "stuks", Double(onvolledig)),
            Keuring("kleinsteTekst", minstens: 2.29, "mm", kleinsteTekst),
            Keuring("contrastTekst", minstens: 4.5, ": 1", compositie.opdracht.thema.laagsteTekstcontrast),
            Keuring("contrastLijnen", minstens: 3, ": 1", compositie.opdracht.thema.laagsteLijncontrast),
            Keuring("oppervlakProvincies", hoogstens: 0.2, "% anders", grootsteOppervlakverschil),
            Keuring("provinciesOverElkaar", hoogstens: 0, "paren", Double(overElkaar)),
            Keuring("omvang", hoogstens: compositie.inhoud.eigen == nil ? 100 : 200, "kB", Double(omvang) / 1000),
        ]
    }

    private var nummersOverElkaar: Int {
        let vakken = compositie.symbolen.map(\.badge.vlak)
        return vakken.indices.reduce(0) { aantal, eerste in
            aantal + vakken[(eerste + 1)...].count { vakken[eerste].overlaps($0) }
        }
    }

    private var leidersOverIets: Int {
        let leiders = compositie.namen.locaties.enumerated().compactMap { index, naam in
            naam?.leider.map { (index, $0) }
        }
        return leiders.reduce(0) { aantal, leider in
            aantal
                + leiders.count { $0.0 < leider.0 && $0.1.meets(leider.1) }
                + compositie.symbolen.enumerated().count { index, symbool in
                    index != leider.0 && leider.1.meets(symbool.badge.vlak)
                }
                + compositie.namen.locaties.enumerated().count { index, naam in
                    index != leider.0 && naam.map { leider.1.meets($0.vak) } ?? false
                }
        }
    }

    private var aandeelLeiders: Double? {
        let geplaatst = compositie.namen.locaties.compactMap(\.self)
        guard !geplaatst.isEmpty else { return nil }
        return Double(geplaatst.count { $0.leider != nil } * 1000 / geplaatst.count) / 10
    }

    private var onvolledig: Int {
        compositie.verslag.locaties.count { $0.badgeverschuiving == nil || !$0.staatInTabel }
    }

    private var kleinsteTekst: Double? { Tekststijl.alle.map(\.grootte).min().map { Double($0) / 1000 } }

    /// In hundredths of a percent, rounded up.
    private var grootsteOppervlakverschil: Double? {
        zip(landschap.provincies, vereenvoudigd.provincies).map { waar, getekend in
            waar.area > 0 ? (abs(getekend.area / waar.area - 1) * 10_000).rounded(.up) / 100 : 0
        }.max()
    }

    private var provinciesOverElkaar: Int {
        get throws {
            let vlakken = vereenvoudigd.provincies
            return try OverlapJoin.pairs(vlakken, vlakken).count { $0.first < $0.second && $0.area > 1 }
        }
    }
}
