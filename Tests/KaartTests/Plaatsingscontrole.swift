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

    /// A map with its names: the kaart itself, or its inset.
    private struct Deel {
        let kader: PaperBox
        let symbolen: [Locatiesymbool]
        let namen: Kaartnamen
        let meubilair: [PaperBox]

        var locatienamen: [Kandidaat] { namen.locaties.compactMap(\.self) }
        var alleNamen: [Kandidaat] { namen.alle }
    }

    private var delen: [Deel] {
        let inzet = compositie.inzet
        let indeling = compositie.indeling
        let hoofd = Deel(
            kader: indeling.kaart.vlak, symbolen: compositie.symbolen, namen: compositie.namen,
            meubilair: [compositie.legenda.vlak, indeling.schaalbalk, indeling.toelichting]
                + [inzet?.kader.vlak, inzet?.merk].compactMap(\.self))
        let tweede = inzet.map {
            Deel(kader: $0.kader.vlak, symbolen: $0.symbolen, namen: $0.namen, meubilair: [$0.balk.vlak])
        }
        return [hoofd] + [tweede].compactMap(\.self)
    }

    var namen: [Kandidaat] { compositie.namen.locaties.compactMap(\.self) }

    func controleer() {
        for deel in delen {
            badges(deel)
            namenOnderling(deel)
            namenEnSymbolen(deel)
            leiders(deel)
        }
        verslag()
    }

    private func badges(_ deel: Deel) {
        for (index, symbool) in deel.symbolen.enumerated() {
            #expect(deel.kader.contains(symbool.badge.vlak))
            for ander in deel.symbolen.dropFirst(index + 1) {
                #expect(!symbool.badge.vlak.overlaps(ander.badge.vlak), "\(symbool.id) en \(ander.id)")
            }
            #expect(symbool.verwijslijn != nil || symbool.badge.bedekt(symbool.plek))
            #expect(symbool.verschuiving <= Badgeplaatser.meesteVerschuiving)
            guard let lijn = symbool.verwijslijn else { continue }
            for (ander, tweede) in deel.symbolen.enumerated() where ander != index {
                #expect(!lijn.meets(tweede.badge.vlak), "\(symbool.id) over \(tweede.id)")
            }
        }
    }

    private func namenOnderling(_ deel: Deel) {
        for (index, naam) in deel.alleNamen.enumerated() {
            #expect(deel.kader.contains(naam.vak))
            for ander in deel.alleNamen.dropFirst(index + 1) {
                #expect(!naam.vak.expanded(Hindernissen.speling).overlaps(ander.vak), "\(naam.regels), \(ander.regels)")
            }
        }
    }

    private func namenEnSymbolen(_ deel: Deel) {
        for naam in deel.alleNamen {
            for symbool in deel.symbolen {
                #expect(!naam.vak.overlaps(symbool.badge.vlak), "\(naam.regels) over \(symbool.id)")
                #expect(!(symbool.buitensteSchijf?.overlaps(naam.vak) ?? false), "\(naam.regels) over \(symbool.id)")
                #expect(!(symbool.vierkant?.overlaps(naam.vak) ?? false), "\(naam.regels) over \(symbool.id)")
            }
            for vak in deel.meubilair { #expect(!naam.vak.overlaps(vak)) }
        }
    }

    private func leiders(_ deel: Deel) {
        let leiders = deel.locatienamen.compactMap(\.leider)
        #expect(leiders.count * 4 <= deel.locatienamen.count)
        for (index, leider) in leiders.enumerated() {
            #expect(leider.length <= 15_000)
            for ander in leiders.dropFirst(index + 1) { #expect(!leider.meets(ander)) }
        }
        for (index, naam) in deel.namen.locaties.enumerated() {
            guard let leider = naam?.leider else { continue }
            for (ander, symbool) in deel.symbolen.enumerated() where ander != index {
                #expect(!leider.meets(symbool.badge.vlak))
            }
            for ander in deel.locatienamen where ander.vak != naam?.vak { #expect(!leider.meets(ander.vak)) }
        }
    }

    private func verslag() {
        let verslag = compositie.verslag
        #expect(verslag.locaties.count == compositie.inhoud.locaties.count)
        let getekend = verslag.locaties.count { $0.badgeverschuiving != nil }
        #expect(getekend == compositie.symbolen.count)
        #expect(verslag.aantalNamen == delen.reduce(0) { $0 + $1.locatienamen.count })
        #expect(verslag.kleinsteAfstandNamen.map { $0 >= 0.3 } ?? true)
        #expect(verslag.kleinsteAfstandSymbolen.map { $0 >= 0.25 } ?? true)
    }
}
