// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Testing
import Woningbouw

@testable import Kaart

/// What must hold for the symbols and names of any kaart, judged from the composition.
struct Plaatsingscontrole {
    let compositie: Kaartcompositie

    init(_ catalogus: any Catalogus, _ ondergrond: Ondergrond, peildatum: Datum) async throws {
        let tekenaar = Kaarttekenaar(catalogus: catalogus, ondergrond: ondergrond)
        compositie = try await tekenaar.teken(Kaartopdracht(peildatum: peildatum)).compositie
    }

    var namen: [Kandidaat] { compositie.namen.locaties.compactMap(\.self) }

    func controleer() {
        badges()
        namenOnderling()
        namenEnSymbolen()
        leiders()
        verslag()
    }

    private func badges() {
        let kader = compositie.indeling.kaart.vlak
        for (index, symbool) in compositie.symbolen.enumerated() {
            #expect(kader.contains(symbool.badge.vlak))
            for ander in compositie.symbolen.dropFirst(index + 1) {
                #expect(!symbool.badge.vlak.overlaps(ander.badge.vlak), "\(symbool.id) en \(ander.id)")
            }
            #expect(symbool.verwijslijn != nil || symbool.badge.midden == symbool.plek)
        }
    }

    private func namenOnderling() {
        let kader = compositie.indeling.kaart.vlak
        let alle = namen + compositie.namen.provincies + compositie.namen.plaatsen.map(\.naam)
        for (index, naam) in alle.enumerated() {
            #expect(kader.contains(naam.vak))
            for ander in alle.dropFirst(index + 1) {
                #expect(!naam.vak.expanded(Hindernissen.speling).overlaps(ander.vak), "\(naam.regels), \(ander.regels)")
            }
        }
    }

    private func namenEnSymbolen() {
        let meubilair = [
            compositie.legenda.vlak, compositie.indeling.schaalbalk, compositie.indeling.toelichting,
        ]
        for naam in namen + compositie.namen.provincies + compositie.namen.plaatsen.map(\.naam) {
            for symbool in compositie.symbolen {
                #expect(!naam.vak.overlaps(symbool.badge.vlak), "\(naam.regels) over \(symbool.id)")
                #expect(!(symbool.buitensteSchijf?.overlaps(naam.vak) ?? false), "\(naam.regels) over \(symbool.id)")
                #expect(!(symbool.vierkant?.overlaps(naam.vak) ?? false), "\(naam.regels) over \(symbool.id)")
            }
            for vak in meubilair { #expect(!naam.vak.overlaps(vak)) }
        }
    }

    private func leiders() {
        let leiders = namen.compactMap(\.leider)
        for (index, leider) in leiders.enumerated() {
            #expect(leider.length <= 15_000)
            for ander in leiders.dropFirst(index + 1) { #expect(!leider.meets(ander)) }
        }
        for (index, naam) in compositie.namen.locaties.enumerated() {
            guard let leider = naam?.leider else { continue }
            for (ander, symbool) in compositie.symbolen.enumerated() where ander != index {
                #expect(!leider.meets(symbool.badge.vlak))
            }
            for ander in namen where ander.vak != naam?.vak { #expect(!leider.meets(ander.vak)) }
        }
    }

    private func verslag() {
        let verslag = compositie.verslag
        #expect(verslag.locaties.count == compositie.inhoud.locaties.count)
        #expect(verslag.aantalNamen == namen.count)
        let getekend = verslag.locaties.count { $0.badgeverschuiving != nil }
        #expect(getekend == compositie.symbolen.count)
    }
}
